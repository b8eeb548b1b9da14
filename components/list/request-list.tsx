// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed by their number cannot be table rows
// biome-ignore-all lint/a11y/useFocusableInteractive: focus stays on the grid, which names the active row
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Inspection } from '../../lib/inspect/index.ts';
import { texts } from '../texts.ts';
import { Icon } from '../ui/icon.tsx';
import { movedIndex } from './keys.ts';
import { positionOf } from './position.ts';
import { RequestRow } from './request-row.tsx';
import { type RowWindow, rowHeight, useRowWindow } from './row-window.ts';
import { useStickToNewest } from './stick.ts';
import './request-list.css';

interface Props {
  rows: readonly Inspection[];
  /** `exchange.index` of the selected row. */
  selected: number | null;
  onSelect(exchange: number): void;
  /** Enter: into the details. */
  onEnter(): void;
}

/** The requests, newest last. One stop of the Tab key; arrows move the selection, and the details follow. */
export function RequestList({ rows, selected, onSelect, onEnter }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const view = useRowWindow(scroller, rows.length);
  const stick = useStickToNewest(scroller, rows.length);
  const base = useId();
  const at = positionOf(rows, selected);
  useEffect(() => showRow(scroller.current, at), [at]);
  const isActiveDrawn = at >= view.first && at < view.end;
  return (
    <div class="list">
      <div
        class="list-scroller"
        ref={scroller}
        role="grid"
        tabIndex={0}
        aria-label={texts.list.label}
        aria-rowcount={rows.length + 1}
        aria-activedescendant={isActiveDrawn ? `${base}-${at}` : undefined}
        onKeyDown={(event) => onListKey(event, { rows, at, page: view.pageSize, onSelect, onEnter })}
        onScroll={() => {
          view.onScroll();
          stick.follow(isScrolledToEnd(scroller.current));
        }}
      >
        <Head />
        <Rows {...{ rows, view, at, base, onSelect }} />
      </div>
      {!view.isAtEnd && (
        <button type="button" class="list-newest" onClick={stick.jump}>
          <Icon name="down" />
          {texts.list.newest}
        </button>
      )}
    </div>
  );
}

interface KeyTarget extends Pick<Props, 'rows' | 'onSelect' | 'onEnter'> {
  at: number;
  page: number;
}

function onListKey(event: KeyboardEvent, { rows, at, page, onSelect, onEnter }: KeyTarget): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === 'Enter' && at !== -1) onEnter();
  const target = rows[movedIndex(event.key, at, rows.length, page) ?? -1];
  if (!target) return;
  event.preventDefault();
  onSelect(target.exchange.index);
}

interface RowsProps extends Pick<Props, 'rows' | 'onSelect'> {
  view: RowWindow;
  /** Position of the selected row; −1 for none. */
  at: number;
  /** Of the rows' ids. */
  base: string;
}

/** Keyed by their places in the window, so that a scroll fills the rows anew instead of making new ones. */
function Rows({ rows, view, at, base, onSelect }: RowsProps) {
  return (
    <div class="list-rows" role="rowgroup" style={{ height: `${rows.length * rowHeight}px` }}>
      {rows.slice(view.first, view.end).map((inspection, offset) => {
        const index = view.first + offset;
        return (
          <RequestRow
            key={index % (view.end - view.first)}
            id={`${base}-${index}`}
            inspection={inspection}
            previous={rows[index - 1]}
            index={index}
            isSelected={index === at}
            onSelect={() => onSelect(inspection.exchange.index)}
          />
        );
      })}
    </div>
  );
}

function Head() {
  return (
    <div role="row" class="list-head" aria-rowindex={1}>
      {Object.entries(texts.list.columns).map(([name, title]) => (
        <div role="columnheader" key={name} class={`cell cell-${name}`}>
          {title}
        </div>
      ))}
    </div>
  );
}

const isScrolledToEnd = (element: HTMLElement | null): boolean =>
  element === null || element.scrollTop + element.clientHeight >= element.scrollHeight - rowHeight / 2;

/** Scrolls as little as it takes to have a row below the head and above the edge. */
function showRow(element: HTMLElement | null, index: number): void {
  if (!element || index === -1) return;
  const top = index * rowHeight;
  if (top < element.scrollTop) element.scrollTop = top;
  const bottom = top + 2 * rowHeight - element.clientHeight;
  if (bottom > element.scrollTop) element.scrollTop = bottom;
}
