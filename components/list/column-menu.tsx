import { texts } from '../texts/index.ts';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import { type Point, PointMenu } from '../ui/point-menu.tsx';
import {
  type ColumnId,
  columnIds,
  defaultListLayout,
  flexible,
  type ListLayout,
  toggledColumn,
} from './list-layout.ts';
import './column-menu.css';

interface Props {
  shown: readonly ColumnId[];
  layout: ListLayout;
  onListLayout(layout: ListLayout): void;
  /** Where else it was asked for. */
  at: Point | null;
  onClose(): void;
}

/** Which columns are shown; stands at the end of the head, where it is not scrolled away. */
export function ColumnMenu({ shown, layout, onListLayout, at, onClose }: Props) {
  const choices = columnIds
    .filter((id) => id !== flexible)
    .map((id) => ({
      title: texts.list.columns[id],
      isOn: shown.includes(id),
      onPick: () => onListLayout({ ...layout, columns: toggledColumn(shown, id) }),
    }));
  const reset = {
    title: texts.list.resetColumns,
    isApart: true,
    onPick: () => onListLayout(defaultListLayout),
  } as const;
  const menu = { label: texts.list.chooseColumns, items: [...choices, reset] };
  return (
    <div class="list-columns">
      <Menu {...menu}>
        <Icon name="columns" />
      </Menu>
      {at && <PointMenu {...menu} at={at} onClose={onClose} />}
    </div>
  );
}
