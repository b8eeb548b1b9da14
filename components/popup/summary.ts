import type { EpochMs } from '../../lib/time.ts';
import { countdowns } from '../session/countdowns.ts';
import { countdownWords } from '../time/words.ts';
import type { PopupState } from './state.ts';

/**
 * A few lines for a bug report. Made from nothing but enum values, counts, durations and versions, so that there is nothing
 * in it to sanitize: no name, no identifier, no host.
 */
export function summaryOf(state: PopupState, now: EpochMs): string {
  if (state.kind !== 'session') return 'No session';
  const { view, findings } = state;
  const { session, instance } = view;
  const lines = [
    `${view.title}, ${instance.type ?? 'unknown'} instance`,
    `Versions: ${versions(view.sdk, view.apiVersion)}`,
    `State: ${view.state}${session ? `, session ${session.status}` : ''}${view.organization ? ', in an organization' : ''}`,
    ...(session && session.tasks.length > 0 ? [`Open tasks: ${session.tasks.length}`] : []),
    ...(session?.impersonated ? ['Impersonated'] : []),
    `Left: ${left(state.view, now)}`,
    ...findings.map(({ severity, rule, count }) => `${severity}: ${rule} (${count}×)`),
  ];
  return `${lines.join('\n')}\n`;
}

/** A page can call its SDK anything; only what is a version is repeated. */
function versions(sdk: string | null, api: string | null): string {
  const sdkVersion = /^[a-z-]+ \d+\.\d+\.\d+/.exec(sdk ?? '')?.[0] ?? 'SDK unknown';
  const apiVersion = /^\d{4}-\d{2}-\d{2}$/.exec(api ?? '')?.[0] ?? 'unknown';
  return `${sdkVersion}, API ${apiVersion}`;
}

const left = (view: Parameters<typeof countdowns>[0], now: EpochMs): string =>
  countdowns(view, now)
    .map(({ name, remaining }) => `${name.toLowerCase()} ${remaining === null ? 'unknown' : countdownWords(remaining)}`)
    .join(', ');
