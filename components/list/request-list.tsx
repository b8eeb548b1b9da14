// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed by their number cannot be table rows
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { texts } from '../texts/index.ts';
import { Icon } from '../ui/icon.tsx';
import type { Point } from '../ui/point-menu.tsx';
import { ColumnMenu } from './column-menu.tsx';
import { movedIndex } from './keys.ts';
import { ListHead } from './list-head.tsx';
import { type ListLayout, shownColumns } from './list-layout.ts';
import { menuTarget } from './menu-target.ts';
import { rowPosition } from './position.ts';
import { RequestRow } from './request-row.tsx';
import type { ListRow } from './row.ts';
import { useSelectedInView } from './selected-in-view.ts';
import { sortedRows } from './sorted-rows.ts';
import { gridOf, widthsOf } from './tracks.ts';
import { rowHeight, useVirtualRows, type VirtualRows } from './virtual-rows.ts';
import './request-list.css';

interface Props {
  /** In order of arrival. */
  rows: readonly ListRow[];
  /** Index of the selected row's exchange. */
  selected: number | null;
  layout: ListLayout;
  onListLayout(layout: ListLayout): void;
  onSelect(exchange: number): void;
  /** Index of the row whose menu is open. */
  asked?: number | null;
  /** A menu was asked for, by pointer or by key. */
  onMenu?(row: ListRow, at: Point): void;
  /** Enter: into the details. */
  onEnter(): void;
  /** Stands in place of the rows where there are none. */
  children?: ComponentChildren;
}

/** Wide enough for every usual column; until the list knows its width, as in tests. */
const assumedWidth = 700;

/** The requests, newest last unless sorted. One stop of the Tab key; arrows move the selection, and the details follow. */
export function RequestList({ rows, selected, layout, asked = null, children, ...on }: Props) {
  const { onListLayout, onSelect, onMenu, onEnter } = on;
  const scroller = useRef<HTMLDivElement>(null);
  const sorted = useMemo(() => sortedRows(rows, layout.sort), [rows, layout.sort]);
  const isFollowing = layout.sort === null;
  const { virtualizer, items, height, isAtEnd } = useVirtualRows(scroller, sorted.length, isFollowing);
  const base = useId();
  const at = isFollowing ? rowPosition(rows, selected) : sorted.findIndex(({ index }) => index === selected);
  useLayoutEffect(() => {
    if (isFollowing) virtualizer.scrollToEnd();
    else if (at === -1) virtualizer.scrollToOffset(0);
  }, [layout.sort?.column, layout.sort?.isDescending]);
  useSelectedInView(virtualizer, at, selected);
  const width = virtualizer.scrollRect?.width || assumedWidth;
  const shown = useMemo(() => shownColumns(layout, width), [layout, width]);
  const widths = widthsOf(shown, layout);
  const isActiveDrawn = items.some(({ index }) => index === at);
  const [headMenu, setHeadMenu] = useState<Point | null>(null);
  const move = (to: number): void => {
    const target = sorted[to];
    if (target) onSelect(target.index);
  };
  return (
    <div class="list" style={gridOf(shown, widths)}>
      <div
        class="list-scroller"
        ref={scroller}
        role="grid"
        tabIndex={0}
        aria-label={texts.list.label}
        aria-rowcount={sorted.length + 1}
        aria-colcount={shown.length}
        aria-activedescendant={isActiveDrawn ? `${base}-${at}` : undefined}
        onKeyDown={(event) => onListKey(event, { at, count: sorted.length, virtualizer, move, onEnter })}
        onContextMenu={(event) => {
          const menu = menuTarget(event, at);
          if (menu === null) return;
          event.preventDefault();
          const row = sorted[menu.row];
          if (row) onMenu?.(row, menu.point);
          else setHeadMenu(menu.point);
        }}
      >
        <div class="list-rows" role="rowgroup" style={{ height: `${height}px` }}>
          <ListHead {...{ shown, widths, layout, onListLayout }} />
          {items.map(({ index, start }) => {
            const row = sorted[index];
            return (
              row && (
                <RequestRow
                  key={row.index}
                  id={`${base}-${index}`}
                  previous={isFollowing ? rows[index - 1] : rows[rowPosition(rows, row.index) - 1]}
                  isSelected={index === at}
                  isAsked={row.index === asked}
                  onSelect={onSelect}
                  {...{ row, index, start, shown }}
                />
              )
            );
          })}
        </div>
      </div>
      {rows.length === 0 && <div class="list-none">{children}</div>}
      <ColumnMenu {...{ shown, layout, onListLayout }} at={headMenu} onClose={() => setHeadMenu(null)} />
      {isFollowing && !isAtEnd && (
        <button type="button" class="list-newest" onClick={() => virtualizer.scrollToEnd()}>
          <Icon name="down" />
          {texts.list.newest}
        </button>
      )}
    </div>
  );
}

interface KeyTarget {
  /** Position of the selected row; −1 for none. */
  at: number;
  count: number;
  virtualizer: VirtualRows['virtualizer'];
  move(to: number): void;
  onEnter(): void;
}

function onListKey(event: KeyboardEvent, { at, count, virtualizer, move, onEnter }: KeyTarget): void {
  if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === 'Enter' && at !== -1) onEnter();
  const page = Math.max(1, Math.floor((virtualizer.scrollRect?.height ?? 0) / rowHeight) - 2);
  const to = movedIndex(event.key, at, count, page);
  if (to === null) return;
  event.preventDefault();
  move(to);
}
