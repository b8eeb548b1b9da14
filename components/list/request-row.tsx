// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed by their number cannot be table rows
// biome-ignore-all lint/a11y/useFocusableInteractive: focus stays on the grid, which names the active row
import { useZone } from '../settings/settings-context.ts';
import type { ColumnId } from './list-layout.ts';
import { RequestCells } from './request-cells.tsx';
import { isFailed, type ListRow } from './row.ts';
import './request-row.css';

interface Props {
  row: ListRow;
  /** The row that arrived before it. */
  previous: ListRow | undefined;
  index: number;
  /** Of its upper edge, in CSS pixels. */
  start: number;
  shown: readonly ColumnId[];
  id: string;
  isSelected: boolean;
  /** A menu on it is open. */
  isAsked: boolean;
  onSelect(exchange: number): void;
}

/** One request in one line. The list has the focus and the keys; a row only takes clicks. */
export function RequestRow({ row, previous, index, start, shown, id, isSelected, isAsked, onSelect }: Props) {
  const zone = useZone();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid has the keys
    <div
      role="row"
      id={id}
      class={rowClass(row, index, isAsked)}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      style={{ transform: `translateY(${start}px)` }}
      onClick={() => onSelect(row.index)}
    >
      <RequestCells {...{ row, previous, shown, zone }} />
    </div>
  );
}

function rowClass(row: ListRow, index: number, isAsked: boolean): string {
  const classes = ['row'];
  if (isAsked) classes.push('row-asked');
  if (index % 2 === 1) classes.push('row-odd');
  if (row.inspection === null) classes.push('row-foreign');
  else if (isFailed(row)) classes.push('row-error');
  if (row.inspection?.provider === 'app') classes.push('row-app');
  return classes.join(' ');
}
