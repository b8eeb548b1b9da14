import { useEffect, useMemo, useState } from 'preact/hooks';
import { rowPosition } from '../list/position.ts';
import type { ListRow } from '../list/row.ts';
import type { TimeRange } from './scale.ts';

interface Selected {
  readonly place: { readonly exchange: number } | null;
  forget(): void;
}

/**
 * A stretch of time that the list is limited to. What is looked at is always in it: another range lets go of a request out of it,
 * and who goes to such a request ends the range.
 */
export function useRange(rows: readonly ListRow[], { place, forget }: Selected) {
  const [range, setRange] = useState<TimeRange | null>(null);
  const exchange = place?.exchange ?? null;
  const row = rows[rowPosition(rows, exchange)];
  const isOut = (of: TimeRange | null): boolean => of !== null && row !== undefined && !isWithin(of, row);
  useEffect(() => (isOut(range) ? setRange(null) : undefined), [exchange]);
  const limit = (next: TimeRange | null) => {
    if (isOut(next)) forget();
    setRange(next);
  };
  return [range, limit] as const;
}

/** The rows whose request left within a range, its ends included; without one that costs nothing. */
export function useRowsInRange(rows: readonly ListRow[], range: TimeRange | null): readonly ListRow[] {
  return useMemo(() => (range === null ? rows : rows.filter((row) => isWithin(range, row))), [rows, range]);
}

const isWithin = ({ from, to }: TimeRange, { startedAt }: ListRow): boolean =>
  startedAt !== null && startedAt >= from && startedAt <= to;
