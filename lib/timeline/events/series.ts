import type { DurationMs, EpochMs } from '../../time.ts';

/** Things that have a time, oldest first. */
export type Series<T extends Timed> = readonly T[];

export interface Timed {
  readonly at: EpochMs;
}

/** Position of the first item at or after a moment; the length where there is none. */
export const lowerBound = (series: Series<Timed>, moment: number, start = 0): number =>
  partition(series, (at) => at < moment, start);

/** Position of the first item after a moment. */
const upperBound = (series: Series<Timed>, moment: number): number => partition(series, (at) => at <= moment, 0);

/** Position of the first item that is not `before`, which holds of none after it. */
function partition(series: Series<Timed>, before: (at: number) => boolean, start: number): number {
  let [low, high] = [start, series.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(series[middle]?.at ?? Infinity)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Puts an item behind those of its time or before; gives its position. Next to nothing where it is the newest, as nearly all are. */
export function insert<T extends Timed>(series: T[], item: T): number {
  const newest = series.at(-1);
  if (newest === undefined || newest.at <= item.at) return series.push(item) - 1;
  const position = upperBound(series, item.at);
  series.splice(position, 0, item);
  return position;
}

/** Items from `start` up to, not including, `end` that share one column of a chart. */
export interface Column {
  readonly start: number;
  readonly end: number;
}

/**
 * The columns of a chart that are not empty, for the items from one moment up to another. Columns are counted from 1970 and not
 * from the chart's edge, so that a chart that moves keeps its columns. Costs by the number of columns, hardly by that of items.
 */
export function columnsOf(series: Series<Timed>, from: number, to: number, width: DurationMs): readonly Column[] {
  const columns: Column[] = [];
  const last = lowerBound(series, to);
  let start = lowerBound(series, from);
  while (start < last) {
    const edge = (Math.floor((series[start]?.at ?? 0) / width) + 1) * width;
    const end = Math.max(start + 1, Math.min(last, lowerBound(series, edge, start)));
    columns.push({ start, end });
    start = end;
  }
  return columns;
}
