import { between, type DurationMs, type EpochMs } from '../../../time.ts';

/** The moments of the newest events of one kind: as many as a rule counts, and no more. */
export type Recent = readonly EpochMs[];

/** Adds a moment and forgets what is older than the window or more than `limit`. */
export const remember = (recent: Recent, at: EpochMs, window: DurationMs, limit: number): Recent =>
  [...recent.filter((one) => Math.abs(between(one, at)) <= window), at].slice(-limit);
