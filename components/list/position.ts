import type { Inspection } from '../../lib/inspect/index.ts';

/** Where the row of an exchange stands, −1 for nowhere. Rows come in the order of the capture, so halving finds it at any length. */
export function positionOf(rows: readonly Inspection[], exchange: number | null): number {
  if (exchange === null) return -1;
  let [low, high] = [0, rows.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const index = rows[middle]?.exchange.index ?? -1;
    if (index === exchange) return middle;
    if (index < exchange) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
