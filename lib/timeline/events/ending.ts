import { type EpochMs, epochMs } from '../../time.ts';
import type { Lane } from './lane.ts';
import { lowerBound } from './series.ts';

/**
 * When a session that is over ended, as far as its traffic tells: with the sign-out, or when it was first refused for good, else
 * with the last that it did. Null where nothing of it was seen. `lanes` are all of its timeline.
 */
export function endOf({ events }: Lane, lanes: readonly Lane[]): EpochMs | null {
  const position = events.findLastIndex(({ isError }) => !isError);
  const last = events[position];
  const refused = events[position + 1];
  if (last?.kind === 'sign-out') return last.at;
  const signedOut = lanes.map((lane) => signOutSince(lane, last?.at ?? Number.NEGATIVE_INFINITY));
  const ends = [refused?.at, ...signedOut].filter((at) => at !== undefined);
  return ends.length > 0 ? epochMs(Math.min(...ends)) : (last?.at ?? null);
}

/** A client's sign-out names no session. */
function signOutSince({ kind, events }: Lane, since: number): EpochMs | undefined {
  if (kind !== 'auth') return undefined;
  return events.slice(lowerBound(events, since)).find((event) => event.kind === 'sign-out' && !event.isError)?.at;
}
