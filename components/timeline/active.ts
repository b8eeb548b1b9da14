import type { PlacedEvent } from '../../lib/timeline/index.ts';
import { type Bar, barAt, type Stretch, stretchAt } from './bars.ts';
import type { DrawnLane } from './lanes.ts';
import { type Mark, markAt, markOfEvent } from './marks.ts';
import type { Point } from './pointer.ts';

/** The part of a lane that a tooltip explains: a mark, a token's bar, a gap between two, or what is expected. */
export type Active = { readonly drawn: DrawnLane } & (
  | { readonly mark: Mark }
  | { readonly bar: Bar }
  | { readonly gap: Stretch }
  | { readonly expected: Stretch }
);

/** Bars are in the upper part of a session's lane, signs in the lower one. */
const barsEnd = 22;

/** What is under the pointer. `point` is measured from the top of the lanes. */
export function activeAt(lanes: readonly DrawnLane[], { x, y }: Point): Active | null {
  const drawn = lanes.find(({ top, height }) => y >= top && y < top + height);
  if (!drawn) return null;
  const bar = barUnder(drawn, x);
  if (bar && y - drawn.top < barsEnd) return bar;
  const mark = markAt(drawn.marks, x);
  return mark ? { drawn, mark } : bar;
}

function barUnder(drawn: DrawnLane, x: number): Active | null {
  const { gaps, expected } = drawn.bars;
  const bar = barAt(drawn.bars, x);
  if (bar) return { drawn, bar };
  if (expected && stretchAt([expected], x)) return { drawn, expected };
  const gap = stretchAt(gaps, x);
  return gap ? { drawn, gap } : null;
}

/** The mark that an event is part of; null where it is not in view. */
export function activeOf(lanes: readonly DrawnLane[], { lane, event }: PlacedEvent): Active | null {
  const drawn = lanes.find((one) => one.lane === lane);
  const mark = drawn && markOfEvent(drawn.marks, event);
  return drawn && mark ? { drawn, mark } : null;
}

/** `exchange.index` of what a click on it shows; null where nothing happened. */
export function exchangeOf(active: Active): number | null {
  if ('mark' in active) return active.mark.event.exchange;
  return 'bar' in active ? active.bar.exchange : null;
}

/** Left edge of it in the plot. */
export function leftOf(active: Active): number {
  if ('mark' in active) return active.mark.x;
  return ('bar' in active ? active.bar : 'gap' in active ? active.gap : active.expected).x;
}
