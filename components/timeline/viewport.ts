import { type DurationMs, durationMs, type EpochMs, epochMs, minutes, seconds } from '../../lib/time.ts';
import type { TimeRange } from './scale.ts';

/** What the user chose to see. */
export interface Viewport {
  /** How much time is in view: so much, all there is, or what suits the eye while a recording grows. */
  readonly span: DurationMs | 'all' | 'pace';
  /** Right edge; null: it follows the newest. */
  readonly end: EpochMs | null;
}

/** A recording is followed at a pace that the eye can read; a capture from a file is shown whole. */
export const firstViewport = (isLive: boolean): Viewport => ({ span: isLive ? 'pace' : 'all', end: null });

/** A young recording gets a short window. It grows in few steps, so that what is drawn seldom moves. */
const paces = [...[2, 5, 15, 30].map(seconds), ...[1, 2, 5].map(minutes)] as const;
const longestPace = minutes(5);

const leastSpan = durationMs(20);
const mostSpan = durationMs(8e15);

/** Room at the edges, as a share of what is in view. */
const margin = 0.04;
/** The newest is followed in steps of this share of what is in view. */
const stride = 0.2;

/** The stretch of time in view. `extent` is from the first event to the last. */
export function windowOf({ span, end }: Viewport, extent: TimeRange): TimeRange {
  const length = typeof span === 'number' ? span : lengthOf(span, extent);
  const to = end ?? (span === 'all' ? epochMs((extent.from + extent.to + length) / 2) : newestEnd(length, extent));
  return { from: epochMs(to - length), to };
}

function lengthOf(span: 'all' | 'pace', { from, to }: TimeRange): DurationMs {
  const whole = durationMs(Math.max(seconds(1), to - from) / (1 - 2 * margin));
  return span === 'all' ? whole : (paces.find((pace) => pace >= whole) ?? longestPace);
}

/**
 * The right edge that shows the newest. What is shorter than the window begins at its left edge, so that it grows without moving;
 * what is longer moves in strides.
 */
function newestEnd(span: DurationMs, { from, to }: TimeRange): EpochMs {
  const whole = from + (1 - margin) * span;
  const strides = Math.ceil((to + margin * span - whole) / (stride * span));
  return epochMs(whole + Math.max(0, strides) * stride * span);
}

/** Makes the time in view longer or shorter by a factor; the moment `around`, else the newest that is in view, stays where it is. */
export function zoomed(shown: TimeRange, extent: TimeRange, factor: number, around: EpochMs | null): Viewport {
  const length = shown.to - shown.from;
  const span = durationMs(Math.min(mostSpan, Math.max(leastSpan, length * factor)));
  const fixed = around ?? (shown.to >= extent.to ? extent.to : shown.from + length / 2);
  const share = length > 0 ? (fixed - shown.from) / length : 1;
  return settled(span, epochMs(fixed + (1 - share) * span), extent);
}

/** Moves by a share of what is in view, to the right where it is positive. */
export function panned(shown: TimeRange, extent: TimeRange, share: number): Viewport {
  const span = durationMs(shown.to - shown.from);
  return settled(span, epochMs(shown.to + share * span), extent);
}

/** Brings a moment into the middle; nothing changes where it is in view already. */
export function showing(viewport: Viewport, extent: TimeRange, at: EpochMs): Viewport {
  const shown = windowOf(viewport, extent);
  if (at >= shown.from && at <= shown.to) return viewport;
  const span = durationMs(shown.to - shown.from);
  return settled(span, epochMs(at + span / 2), extent);
}

/** Neither before the beginning nor behind the end; whoever reaches the end follows it. */
function settled(span: DurationMs, end: EpochMs, extent: TimeRange): Viewport {
  if (end >= newestEnd(span, extent)) return { span, end: null };
  return { span, end: epochMs(Math.max(extent.from + span * (1 - margin), end)) };
}
