import { type EpochMs, epochMs } from '../../lib/time.ts';

/** A stretch of time, in Unix milliseconds. */
export interface TimeRange {
  readonly from: EpochMs;
  readonly to: EpochMs;
}

/** A stretch of time drawn on so many pixels. */
export interface Strip extends TimeRange {
  readonly width: number;
}

/** Which stretch of time is drawn on how many pixels, and what comes after it. */
export interface Scale extends Strip {
  /**
   * What is still to come, right of the past and at its own scale: tokens last minutes, a sign-in seconds. Starts at the end of
   * the past or later; the time between is not drawn. Null for a capture from a file.
   */
  readonly ahead: Strip | null;
}

export const msPerPixel = ({ from, to, width }: Strip): number => (to - from) / Math.max(1, width);

export const fullWidth = ({ width, ahead }: Scale): number => width + (ahead?.width ?? 0);

/** Pixels from the left edge; outside of 0 to the full width for what is not in view. */
export function xOf(scale: Scale, at: number): number {
  const { from, to, width, ahead } = scale;
  if (ahead === null || at <= to) return (at - from) / msPerPixel(scale);
  return width + Math.max(0, at - ahead.from) / msPerPixel(ahead);
}

/** As `xOf`, but not further than a few pixels beyond the edges, for shapes that begin or end out of view. */
export const clippedX = (scale: Scale, at: number): number =>
  Math.min(fullWidth(scale) + 8, Math.max(-8, xOf(scale, at)));

export function timeAt(scale: Scale, x: number): EpochMs {
  const { from, width, ahead } = scale;
  if (ahead === null || x <= width) return epochMs(from + x * msPerPixel(scale));
  return epochMs(ahead.from + (x - width) * msPerPixel(ahead));
}

/** The stretch between two moments, whichever comes first. */
export const rangeBetween = (one: EpochMs, other: EpochMs): TimeRange =>
  one < other ? { from: one, to: other } : { from: other, to: one };
