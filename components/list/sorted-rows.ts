import { columns } from './columns.tsx';
import type { Sort } from './list-layout.ts';
import type { ListRow } from './row.ts';

/** Rows in the order of a column; equal ones stay in order of arrival, and rows without a value stand last either way. */
export function sortedRows(rows: readonly ListRow[], sort: Sort | null): readonly ListRow[] {
  if (sort === null) return rows;
  const { key } = columns[sort.column];
  const direction = sort.isDescending ? -1 : 1;
  const keyed = rows.map((row, index) => ({ row, key: key(row, rows[index - 1]) }));
  keyed.sort((left, right) => compare(left.key, right.key, direction));
  return keyed.map(({ row }) => row);
}

function compare(left: string | number | null, right: string | number | null, direction: number): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  if (left === right) return 0;
  return left < right ? -direction : direction;
}
