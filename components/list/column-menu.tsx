import { texts } from '../texts/index.ts';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
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
}

/** Which columns are shown; stands at the end of the head, where it is not scrolled away. */
export function ColumnMenu({ shown, layout, onListLayout }: Props) {
  const choices = columnIds
    .filter((id) => id !== flexible)
    .map((id) => ({
      title: texts.list.columns[id],
      isOn: shown.includes(id),
      onPick: () => onListLayout({ ...layout, columns: toggledColumn(shown, id) }),
    }));
  const reset = { title: texts.list.resetColumns, onPick: () => onListLayout(defaultListLayout) };
  return (
    <div class="list-columns">
      <Menu label={texts.list.chooseColumns} items={[...choices, reset]}>
        <Icon name="columns" />
      </Menu>
    </div>
  );
}
