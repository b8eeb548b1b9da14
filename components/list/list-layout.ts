/** The columns, in the order in which they stand. */
export const columnIds = [
  'time',
  'method',
  'request',
  'host',
  'endpoint',
  'provider',
  'session',
  'status',
  'gap',
  'duration',
  'size',
  'findings',
] as const;
export type ColumnId = (typeof columnIds)[number];

/** How the user has set the list up: plain data, for whoever remembers it. */
export interface ListLayout {
  /** The chosen columns; null: as many of the usual ones as there is room for. */
  readonly columns: readonly ColumnId[] | null;
  /** In CSS pixels, of those that were resized. */
  readonly widths: Readonly<Partial<Record<ColumnId, number>>>;
  /** Null: order of arrival. */
  readonly sort: Sort | null;
}

export interface Sort {
  readonly column: ColumnId;
  readonly isDescending: boolean;
}

export const defaultListLayout: ListLayout = { columns: null, widths: {}, sort: null };

/** The one that takes the room the others leave; it is always there. */
export const flexible = 'request';
export const flexibleWidth = 140;

const usual: readonly ColumnId[] = ['time', 'method', 'request', 'status', 'gap', 'size', 'findings'];
/** Which of the usual columns go first where room is scarce, and below which width of the list. */
const scarce: Readonly<Partial<Record<ColumnId, number>>> = { size: 700, gap: 560, method: 380, time: 300 };

export function shownColumns({ columns }: ListLayout, available: number): readonly ColumnId[] {
  if (columns === null) return usual.filter((id) => available >= (scarce[id] ?? 0));
  return columnIds.filter((id) => id === flexible || columns.includes(id));
}

/** First ascending, then descending, then back to the order of arrival. */
export function nextSort(sort: Sort | null, column: ColumnId): Sort | null {
  if (sort?.column !== column) return { column, isDescending: false };
  return sort.isDescending ? null : { column, isDescending: true };
}

export const toggledColumn = (shown: readonly ColumnId[], column: ColumnId): readonly ColumnId[] =>
  shown.includes(column) ? shown.filter((id) => id !== column) : [...shown, column];

const narrowest = 36;
const widest = 600;
export const clampWidth = (width: number): number => Math.round(Math.min(widest, Math.max(narrowest, width)));
