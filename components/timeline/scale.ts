import { type EpochMs, epochMs } from '../../lib/time.ts';

/** A stretch of time, in Unix milliseconds. */
export interface TimeRange {
  readonly from: EpochMs;
  readonly to: EpochMs;
}

/** Which stretch of time is drawn on how many pixels. */
export interface Scale extends TimeRange {
  readonly width: number;
}

export const msPerPixel = ({ from, to, width }: Scale): number => (to - from) / Math.max(1, width);

/** Pixels from the left edge; outside of 0 to `width` for what is not in view. */
export const xOf = (scale: Scale, at: number): number => (at - scale.from) / msPerPixel(scale);

/** As `xOf`, but not further than a few pixels beyond the edges, for shapes that begin or end out of view. */
export const clippedX = (scale: Scale, at: number): number => Math.min(scale.width + 8, Math.max(-8, xOf(scale, at)));

export const timeAt = (scale: Scale, x: number): EpochMs => epochMs(scale.from + x * msPerPixel(scale));

/** The stretch between two moments, whichever comes first. */
export const rangeBetween = (one: EpochMs, other: EpochMs): TimeRange =>
  one < other ? { from: one, to: other } : { from: other, to: one };
