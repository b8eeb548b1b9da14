// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed by their number cannot be table rows
// biome-ignore-all lint/a11y/useFocusableInteractive: the buttons in the heads take the focus
import { useRef, useState } from 'preact/hooks';
import { useZone } from '../settings/settings-context.ts';
import { texts } from '../texts/index.ts';
import { Icon } from '../ui/icon.tsx';
import { columns } from './columns.tsx';
import { type ColumnId, clampWidth, flexible, type ListLayout, nextSort } from './list-layout.ts';
import { ResizeHandle } from './resize-handle.tsx';
import type { Widths } from './tracks.ts';
import './list-head.css';

interface Props {
  shown: readonly ColumnId[];
  widths: Widths;
  layout: ListLayout;
  onListLayout(layout: ListLayout): void;
}

const widthStep = 10;

/** The columns' names. One stop of the Tab key: arrows go from one to the next, Enter sorts, Shift and an arrow resizes. */
export function ListHead({ shown, widths, layout, onListLayout }: Props) {
  const self = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<ColumnId>(flexible);
  const stopAt = shown.includes(stop) ? stop : flexible;
  const resize = (column: ColumnId, width: number) =>
    onListLayout({ ...layout, widths: { ...layout.widths, [column]: clampWidth(width) } });
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const from = shown.find((id) => id === (event.target as HTMLElement).dataset.column);
    if (from === undefined) return;
    event.preventDefault();
    const width = widths[from];
    if (event.shiftKey) return width === undefined ? undefined : resize(from, width + step * widthStep);
    const next = shown[shown.indexOf(from) + step];
    if (next === undefined) return;
    self.current?.querySelector<HTMLElement>(`[data-column=${next}]`)?.focus();
  };
  return (
    <div role="row" class="list-head" aria-rowindex={1} ref={self} onKeyDown={onKeyDown}>
      {shown.map((id, at) => (
        <HeadCell
          key={id}
          id={id}
          sort={layout.sort}
          isStop={id === stopAt}
          onFocus={() => setStop(id)}
          onSort={() => onListLayout({ ...layout, sort: nextSort(layout.sort, id) })}
        >
          {id !== flexible && (
            <ResizeHandle
              width={widths[id] ?? 0}
              edge={at < shown.indexOf(flexible) ? 'end' : 'start'}
              onResize={(width) => resize(id, width)}
              onReset={() => resize(id, columns[id].width)}
            />
          )}
        </HeadCell>
      ))}
    </div>
  );
}

interface CellProps {
  id: ColumnId;
  sort: ListLayout['sort'];
  isStop: boolean;
  onFocus(): void;
  onSort(): void;
  children: preact.ComponentChildren;
}

function HeadCell({ id, sort, isStop, onFocus, onSort, children }: CellProps) {
  const zone = useZone();
  const order = sort?.column !== id ? 'none' : sort.isDescending ? 'descending' : 'ascending';
  return (
    <div role="columnheader" class={`head-cell cell-${id}`} aria-sort={order}>
      <button
        type="button"
        class={columns[id].isNumber ? 'head-button cell-number' : 'head-button'}
        data-column={id}
        title={texts.list.sortHint}
        tabIndex={isStop ? 0 : -1}
        onFocus={onFocus}
        onClick={onSort}
      >
        <span class="cut">{id === 'time' && zone === 'utc' ? texts.list.utcTime : texts.list.columns[id]}</span>
        {order !== 'none' && <Icon name={order} />}
      </button>
      {children}
    </div>
  );
}
