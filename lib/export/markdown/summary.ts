import { severityCounts } from '../../diagnose/index.ts';
import { counted, inWords } from '../../in-words.ts';
import type { InspectedCapture } from '../../inspect/index.ts';
import type { SessionView } from '../../session-view.ts';
import { after, between, durationMs, type EpochMs } from '../../time.ts';
import { moment, remaining } from '../moment.ts';
import { code, escaped, table } from './text.ts';

type Row = readonly [name: string, value: string | null | undefined | false];

/** Whose session it is by its stand-ins, how it stands, and with what it was made. */
export function summary(inspected: InspectedCapture): string {
  const { session, otherSessions, findings } = inspected;
  const rows: readonly Row[] = [
    ['Findings', severityCounts(findings) || 'none'],
    ['Capture', extent(inspected)],
    ...(session ? sessionRows(session) : []),
    ['Other sessions', otherSessions.length > 0 && `${otherSessions.length}`],
  ];
  return table(
    ['', ''],
    rows.flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}

function extent({ inspections }: InspectedCapture): string {
  const auth = inspections.filter(({ provider }) => provider !== null).length;
  const starts = inspections.flatMap(({ exchange }) => exchange.startedAt ?? []).sort((left, right) => left - right);
  const [first, last] = [starts[0], starts.at(-1)];
  const span =
    first === undefined || last === undefined || first === last ? '' : ` in ${inWords(between(first, last))}`;
  const share =
    auth === 1 && inspections.length === 1 ? '' : auth === inspections.length ? 'all of them ' : `${auth} of them `;
  return `${counted(inspections.length, 'request')}${span}, ${share}auth traffic`;
}

function sessionRows({ session, user, organization, instance, token, asOf, ...view }: SessionView): readonly Row[] {
  const now = asOf && after(asOf, view.serverAhead ?? durationMs(0));
  const until = (end: EpochMs | null | undefined): string | null =>
    end ? code(moment(end)) + (now ? `, ${remaining(end, now)}` : '') : null;
  return [
    ['Provider', escaped(view.title)],
    ['Instance', words([instance.host, instance.type])],
    ['SDK', words([view.sdk])],
    ['API version', words([view.apiVersion])],
    ['State', escaped(view.state)],
    ['Session', words([session?.id, session?.status])],
    ['Open tasks', words(session?.tasks ?? [])],
    ['User', words([user?.id])],
    ['Impersonated by', session?.impersonated && (words([session.actor]) || 'somebody')],
    ['Organization', words([organization?.id, organization?.role])],
    ['Session expires', until(session?.expiresAt)],
    ['Session abandoned', until(session?.abandonsAt)],
    ['Token expires', until(token?.expiresAt)],
    ['As of', asOf && code(moment(asOf))],
  ];
}

const words = (parts: readonly (string | null | undefined)[]): string =>
  parts.flatMap((part) => (part ? code(part) : [])).join(', ');
