import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Rect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** Fixed, so that the place of any row is a multiplication; equal to `--row` in theme.css. */
export const rowHeight = 24;

/** Rows drawn beyond either edge, so that a fast scroll shows no gap. */
const margin = 8;
/** Where a document has no layout, as in tests or while the panel is hidden, a screenful is assumed. */
const assumedHeight = 600;

/** The library measures all rows anew when their number changes, so it is told of some that are still to come. */
const ahead = 1024;

export type RowVirtualizer = Virtualizer<HTMLDivElement, HTMLDivElement>;

export interface VirtualRows {
  readonly virtualizer: RowVirtualizer;
  /** Those worth drawing; the last may be of rows still to come. */
  readonly items: readonly VirtualItem[];
  /** Of the head and all rows, in pixels. */
  readonly height: number;
  /** Is the newest row in view? */
  readonly isAtEnd: boolean;
}

/**
 * Which of `count` rows are worth drawing below a head of one row. The newest stays in view until the user scrolls away from it,
 * where `isFollowing`.
 */
export function useVirtualRows(
  scroller: RefObject<HTMLDivElement | null>,
  count: number,
  isFollowing: boolean,
): VirtualRows {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const last = useRef({ count, view: '' });
  const onChange = (instance: RowVirtualizer): void => {
    if (viewOf(instance, count) !== last.current.view) redraw(undefined);
  };
  const options = {
    count: Math.ceil(count / ahead) * ahead,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    paddingStart: rowHeight,
    scrollPaddingStart: rowHeight,
    overscan: margin,
    initialRect: { width: 0, height: assumedHeight },
    initialOffset: isFollowing ? endOf(count, assumedHeight) : 0,
    scrollToFn: elementScroll,
    observeElementOffset,
    observeElementRect: (instance: RowVirtualizer, onRect: (rect: Rect) => void) =>
      observeLaidOut(instance, (rect) => {
        onRect(rect);
        onChange(instance);
      }),
    onChange,
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLDivElement, HTMLDivElement>(options));
  const wasAtEnd = isAtEnd(virtualizer, last.current.count);
  virtualizer.setOptions(options);
  // Drawn at once where it will be scrolled to: rows at the old place would be drawn in vain.
  if (isFollowing && wasAtEnd && count !== last.current.count)
    virtualizer.scrollOffset = endOf(count, heightOf(virtualizer));
  last.current = { count, view: viewOf(virtualizer, count) };
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  // The library's own way of following looks through all rows each time.
  useLayoutEffect(() => (isFollowing && wasAtEnd ? virtualizer.scrollToEnd() : undefined), [count]);
  return {
    virtualizer,
    items: virtualizer.getVirtualItems(),
    height: heightOfRows(count),
    isAtEnd: isAtEnd(virtualizer, count),
  };
}

const heightOfRows = (count: number): number => (count + 1) * rowHeight;

/** Calculated, because asking the document would force a layout. */
const isAtEnd = (virtualizer: RowVirtualizer, count: number): boolean =>
  virtualizer.scrollOffset === null || endOf(count, heightOf(virtualizer)) - virtualizer.scrollOffset <= rowHeight / 2;

/** Is a row in view, between the head and the lower edge, for the most part? */
export function isInView(virtualizer: RowVirtualizer, index: number): boolean {
  const below = index * rowHeight - (virtualizer.scrollOffset ?? 0);
  return below >= -rowHeight / 2 && below + 2 * rowHeight <= heightOf(virtualizer) + rowHeight / 2;
}

/** How far a list of so many rows can be scrolled. */
const endOf = (count: number, height: number): number => Math.max(heightOfRows(count) - height, 0);

const heightOf = ({ scrollRect }: RowVirtualizer): number => scrollRect?.height ?? assumedHeight;

/** All that a drawing depends on: it is the same while the list moves within a row. */
function viewOf(virtualizer: RowVirtualizer, count: number): string {
  const { startIndex, endIndex } = virtualizer.calculateRange() ?? {};
  return [startIndex, endIndex, isAtEnd(virtualizer, count), virtualizer.scrollRect?.width].join();
}

const observeLaidOut: typeof observeElementRect<HTMLDivElement> = (instance, onRect) =>
  observeElementRect(instance, ({ width, height }) => onRect({ width, height: height || assumedHeight }));
