import type { Inspection } from '../../lib/inspect/index.ts';
import type { ListRow } from './row.ts';

/** Where the inspection of an exchange stands, −1 for nowhere. They come in the order of the capture. */
export const positionOf = (inspections: readonly Inspection[], exchange: number | null): number =>
  exactly(inspections, exchange, ({ exchange: { index } }) => index);

/** Where the row of an exchange stands among rows, or requests that are not auth traffic, in order of arrival; −1 for nowhere. */
export const rowPosition = (rows: readonly Pick<ListRow, 'index'>[], exchange: number | null): number =>
  exactly(rows, exchange, ({ index }) => index);

function exactly<T>(items: readonly T[], wanted: number | null, indexOf: (item: T) => number): number {
  if (wanted === null) return -1;
  const at = firstFrom(items, wanted, indexOf);
  const found = items[at];
  return found !== undefined && indexOf(found) === wanted ? at : -1;
}

/** The first item whose index is not below this one; halving finds it at any length. */
export function firstFrom<T>(items: readonly T[], wanted: number, indexOf: (item: T) => number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && indexOf(item) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
