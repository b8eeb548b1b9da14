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
const paces = [seconds(30), minutes(1), minutes(2), minutes(5)] as const;

const leastSpan = durationMs(20);
const mostSpan = durationMs(8e15);

/** Room at the edges, as a share of what is in view: behind the newest there is what comes next. */
const before = 0.03;
const behind = 0.25;

/** The stretch of time in view. `extent` is from the first event to the last, or to now. */
export function windowOf({ span, end }: Viewport, extent: TimeRange): TimeRange {
  const length = typeof span === 'number' ? span : lengthOf(span, extent);
  const to = end ?? newestEnd(length, extent);
  return { from: epochMs(to - length), to };
}

function lengthOf(span: 'all' | 'pace', { from, to }: TimeRange): DurationMs {
  const whole = durationMs(Math.max(seconds(10), to - from) / (1 - before - behind));
  return span === 'all' ? whole : (paces.find((pace) => pace >= whole) ?? paces[3]);
}

/** The right edge that shows the newest. What is shorter than the window begins at its left edge, so that it grows without moving. */
const newestEnd = (span: DurationMs, { from, to }: TimeRange): EpochMs =>
  epochMs(Math.max(to + behind * span, from + (1 - before) * span));

/** Makes the time in view longer or shorter by a factor; the moment `around` stays where it is. */
export function zoomed(shown: TimeRange, extent: TimeRange, factor: number, around: EpochMs | null): Viewport {
  const length = shown.to - shown.from;
  const span = durationMs(Math.min(mostSpan, Math.max(leastSpan, length * factor)));
  const isAtNewest = shown.to >= newestEnd(durationMs(length), extent);
  const fixed = around ?? (isAtNewest ? extent.to : shown.from + length / 2);
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
  return { span, end: epochMs(Math.max(extent.from + span * (1 - before), end)) };
}
