// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed by their number cannot be table rows
// biome-ignore-all lint/a11y/useFocusableInteractive: focus stays on the grid, which names the active row
import { Component } from 'preact';
import type { Zone } from '../time/zone.ts';
import { columns } from './columns.tsx';
import type { ColumnId } from './list-layout.ts';
import type { ListRow } from './row.ts';
import './cell.css';

interface Props {
  row: ListRow;
  /** The row that arrived before it. */
  previous: ListRow | undefined;
  shown: readonly ColumnId[];
  zone: Zone;
}

/**
 * What a row says. Most rows of a frame, and all but one when a request arrives, are the same as before and are not drawn anew.
 * A component, and not elements that are remembered: those would keep alive the whole tree that they were first drawn in, and
 * through its other rows every tree before it.
 */
export class RequestCells extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    const { row, previous, shown, zone } = this.props;
    return row !== next.row || previous !== next.previous || shown !== next.shown || zone !== next.zone;
  }

  override render({ row, previous, shown, zone }: Props) {
    return shown.map((id) => (
      <div
        role="gridcell"
        key={id}
        class={columns[id].isNumber ? `cell cell-number cell-${id}` : `cell cell-${id}`}
        title={columns[id].hint?.(row, previous)}
      >
        {columns[id].draw(row, previous, zone)}
      </div>
    ));
  }
}
