/** Fixed, so that the place of any row is a multiplication; equal to `--row` in theme.css. */
export const rowHeight = 24;

/** Rows drawn beyond either edge, so that a fast scroll shows no gap. */
const margin = 8;

/** Where a list of rows below a head of one row stands. Lengths are in CSS pixels. */
export interface Position {
  readonly count: number;
  /** How far it is scrolled. */
  readonly top: number;
  /** Of the part that is seen, the head among it. */
  readonly height: number;
}

/** Of the head and all rows. */
export const wholeHeight = (count: number): number => (count + 1) * rowHeight;

/** How far it can be scrolled. */
export const reachOf = ({ count, height }: Omit<Position, 'top'>): number => Math.max(wholeHeight(count) - height, 0);

/** Is the newest row in view, but for half of it? */
export const isAtEnd = (position: Position): boolean => reachOf(position) - position.top <= rowHeight / 2;

/** The rows worth drawing; `end` is exclusive. */
export function drawnRows(position: Position): { readonly first: number; readonly end: number } {
  const { count, height } = position;
  const top = Math.min(position.top, reachOf(position));
  const first = Math.floor(top / rowHeight) - margin;
  const end = Math.ceil((top + height) / rowHeight) - 1 + margin;
  return { first: Math.max(first, 0), end: Math.min(end, count) };
}

/** How far it is to be scrolled for a row to be seen, and no farther. */
export function topToSee({ top, height }: Position, index: number): number {
  const highest = index * rowHeight;
  const lowest = wholeHeight(index + 1) - height;
  return Math.min(Math.max(top, lowest), highest);
}
