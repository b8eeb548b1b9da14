import { after, days, durationMs, type EpochMs, epochMs, hours, minutes } from '../../lib/time.ts';
import { expectedNext, type Lane } from '../../lib/timeline/index.ts';
import { isGoingOn, type Moment } from './lanes.ts';
import type { Strip } from './scale.ts';

/** Grows in large steps, so that the drawing seldom moves. */
const lengths = [
  ...[1, 2, 5, 10, 30].map(minutes),
  ...[1, 2, 6, 12].map(hours),
  ...[1, 2, 7, 14, 30].map(days),
] as const;

/** What is silent for longer than this is no longer followed. */
const followed = minutes(2);

/** Share of the chart's width. */
const share = 0.28;

/** What comes after `from`: now, the end of the current token, and the token that is expected next. `width` is the whole chart's. */
export function aheadOf(lanes: readonly Lane[], { now, view }: Moment, from: EpochMs, width: number): Strip {
  const current = lanes.find((lane) => isGoingOn(lane, view));
  const next = current && expectedNext(current.lifetimes);
  const until = next ? after(next.until, durationMs(-(view?.serverAhead ?? 0))) : from;
  const needed = Math.max(until, Math.min(now, from + followed)) - from;
  const length = lengths.find((one) => one >= needed) ?? needed;
  return { from, to: epochMs(from + length), width: Math.round(width * share) };
}
