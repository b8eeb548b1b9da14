import { useMemo } from 'preact/hooks';
import type { ListRow } from '../list/row.ts';
import type { TimeRange } from './scale.ts';

/** The rows whose request left within a range, its ends included; without one that costs nothing. */
export function useRowsInRange(rows: readonly ListRow[], range: TimeRange | null): readonly ListRow[] {
  return useMemo(() => (range === null ? rows : rows.filter((row) => isWithin(range, row))), [rows, range]);
}

const isWithin = ({ from, to }: TimeRange, { startedAt }: ListRow): boolean =>
  startedAt !== null && startedAt >= from && startedAt <= to;
