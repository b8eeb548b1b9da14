import { type SessionView, sessionStatuses } from '../../lib/session-view.ts';
import type { EpochMs } from '../../lib/time.ts';
import { countdowns } from '../session/countdowns.ts';
import { texts } from '../texts/index.ts';
import { countdownWords } from '../time/words.ts';
import type { PopupState } from './state.ts';

const words = texts.popup.summary;

/**
 * A few lines for a bug report. Made from nothing but known values, counts, durations and versions, so that there is nothing
 * in it to sanitize: no name, no identifier, no host, no text of the page.
 */
export function summaryOf(state: PopupState, now: EpochMs): string {
  if (state.kind !== 'session') return words.none;
  const { view, findings } = state;
  const { session, instance } = view;
  const lines = [
    words.instance(view.title, instance.type),
    versions(view.sdk, view.apiVersion),
    words.state(view.state, session && statusOf(session.status), view.organization !== null),
    ...(session && session.tasks.length > 0 ? [words.tasks(session.tasks.length)] : []),
    ...(session?.impersonated ? [words.impersonated] : []),
    ...leftLine(view, now),
    ...findings.map(({ severity, rule, count, isOver }) =>
      words.finding(texts.findings.severities[severity], rule, count, isOver),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** A page can give its session any status; only one of those that exist is repeated. */
const statusOf = (sent: string): string => sessionStatuses.find((known) => known === sent) ?? words.unknownStatus;

/** A page can call its SDK anything; only what is a version is repeated. */
function versions(sdk: string | null, api: string | null): string {
  const sdkVersion = /^[a-z-]+ \d+\.\d+\.\d+/.exec(sdk ?? '')?.[0] ?? null;
  const apiVersion = /^\d{4}-\d{2}-\d{2}$/.exec(api ?? '')?.[0] ?? null;
  return words.versions(sdkVersion, apiVersion);
}

function leftLine(view: SessionView, now: EpochMs): readonly string[] {
  const left = countdowns(view, now).map(
    ({ name, remaining }) => `${texts.session.countdowns.names[name].toLowerCase()} ${countdownWords(remaining)}`,
  );
  return left.length > 0 ? [words.left(left)] : [];
}
