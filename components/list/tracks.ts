import { columns } from './columns.tsx';
import { type ColumnId, flexible, flexibleWidth, type ListLayout } from './list-layout.ts';

export type Widths = Readonly<Partial<Record<ColumnId, number>>>;

/** Widths of the shown columns in CSS pixels, but for the one that takes what is left. */
export const widthsOf = (shown: readonly ColumnId[], layout: ListLayout): Widths =>
  Object.fromEntries(
    shown.filter((id) => id !== flexible).map((id) => [id, layout.widths[id] ?? columns[id].width] as const),
  );

/** Room that the button of the columns takes at the end of the head. */
const buttonWidth = 24;

/** The grid that the head and every row share, and the width below which the list scrolls sideways. */
export function gridOf(shown: readonly ColumnId[], widths: Widths): Record<string, string> {
  const tracks = shown.map((id) => (id === flexible ? `minmax(${flexibleWidth}px, 1fr)` : `${widths[id]}px`));
  const least = shown.reduce((sum, id) => sum + (widths[id] ?? flexibleWidth), buttonWidth);
  return { '--tracks': `${tracks.join(' ')} ${buttonWidth}px`, '--least': `${least}px` };
}
