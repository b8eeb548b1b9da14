import type { PlacedEvent } from '../../lib/timeline/index.ts';
import { type Bar, barAt } from './bars.ts';
import type { DrawnLane } from './lanes.ts';
import { type Mark, markAt, markOfEvent } from './marks.ts';
import type { Point } from './pointer.ts';

/** What is explained: a mark or a token's bar of a lane. */
export type Active = { readonly drawn: DrawnLane } & ({ readonly mark: Mark } | { readonly bar: Bar });

/** Bars are in the upper part of a session's lane, signs in the lower one. */
const barsEnd = 22;

/** What is under the pointer. `point` is measured from the top of the lanes. */
export function activeAt(lanes: readonly DrawnLane[], { x, y }: Point): Active | null {
  const drawn = lanes.find(({ top, height }) => y >= top && y < top + height);
  if (!drawn) return null;
  const bar = barAt(drawn.bars, x);
  if (bar && y - drawn.top < barsEnd) return { drawn, bar };
  const mark = markAt(drawn.marks, x);
  if (mark) return { drawn, mark };
  return bar ? { drawn, bar } : null;
}

/** The mark that an event is part of; null where it is not in view. */
export function activeOf(lanes: readonly DrawnLane[], { lane, event }: PlacedEvent): Active | null {
  const drawn = lanes.find((one) => one.lane === lane);
  const mark = drawn && markOfEvent(drawn.marks, event);
  return drawn && mark ? { drawn, mark } : null;
}

/** `exchange.index` of what a click on it shows. */
export const exchangeOf = (active: Active): number =>
  'mark' in active ? active.mark.event.exchange : active.bar.exchange;
