import { printable } from '../../../lib/export/index.ts';
import { inBrief } from '../../../lib/in-words.ts';
import type { SessionView } from '../../../lib/session-view.ts';
import { between, type EpochMs } from '../../../lib/time.ts';
import { plain, table } from './layout.ts';
import { moment } from './time.ts';

/** Who is signed in and until when, as of the end of the capture. */
export function sessionReport(view: SessionView, now: EpochMs | null): string {
  const { session, user, organization, token, instance, asOf } = view;
  const rows: (readonly [string, string | null | undefined])[] = [
    ['state', `${view.state}${session ? ` (session ${session.status})` : ''}`],
    ['user', user && [user.label, user.identifier].filter(Boolean).join(', ')],
    ['organization', organization && [organization.label, organization.role].filter(Boolean).join(', ')],
    ['instance', [instance.host, instance.type].filter(Boolean).join(', ')],
    [
      'versions',
      [view.sdk && `SDK ${view.sdk}`, view.apiVersion && `API ${view.apiVersion}`].filter(Boolean).join(', '),
    ],
    ['open tasks', session?.tasks.join(', ')],
    ['impersonated', session?.impersonated ? 'yes: someone else acts as this user' : null],
    ['token expires', told(token?.expiresAt, asOf, now)],
    ['session expires', told(session?.expiresAt, asOf, now)],
    ['session abandoned', told(session?.abandonsAt, asOf, now)],
  ];
  const shown = rows.flatMap(([name, value]) => (value ? [[plain(name), plain(printable(value))]] : []));
  return table([[plain('provider'), plain(view.title)], ...shown], '  ');
}

/** `2025-02-15 05:58:41 UTC, 6 d 23 h after the capture`; where `now` is known, `in 6 d 23 h`. */
function told(time: EpochMs | null | undefined, asOf: EpochMs | null, now: EpochMs | null): string | null {
  if (time === null || time === undefined) return null;
  if (now !== null)
    return `${moment(time)}, ${time < now ? `${distance(time, now)} ago` : `in ${distance(time, now)}`}`;
  if (asOf === null) return moment(time);
  return `${moment(time)}, ${distance(time, asOf)} ${time < asOf ? 'before the end of' : 'after'} the capture`;
}

const distance = (one: EpochMs, other: EpochMs): string => inBrief(between(one, other));
