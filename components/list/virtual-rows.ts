import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Rect,
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

export type VirtualRows = Virtualizer<HTMLDivElement, HTMLDivElement>;

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
  const drawn = useRef('');
  const onChange = (instance: VirtualRows): void => {
    if (viewOf(instance) !== drawn.current) redraw(undefined);
  };
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    paddingStart: rowHeight,
    scrollPaddingStart: rowHeight,
    overscan: margin,
    initialRect: { width: 0, height: assumedHeight },
    initialOffset: isFollowing ? endOf(count, assumedHeight) : 0,
    scrollToFn: elementScroll,
    observeElementOffset,
    observeElementRect: (instance: VirtualRows, onRect: (rect: Rect) => void) =>
      observeLaidOut(instance, (rect) => {
        onRect(rect);
        onChange(instance);
      }),
    onChange,
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLDivElement, HTMLDivElement>(options));
  const wasAtEnd = isAtEnd(virtualizer);
  const isOther = count !== virtualizer.options.count;
  virtualizer.setOptions(options);
  // Drawn at once where it will be scrolled to: rows at the old place would be drawn in vain.
  if (isFollowing && wasAtEnd && isOther) virtualizer.scrollOffset = endOf(count, heightOf(virtualizer));
  drawn.current = viewOf(virtualizer);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  // The library's own way of following looks through all rows each time.
  useLayoutEffect(() => (isFollowing && wasAtEnd ? virtualizer.scrollToEnd() : undefined), [count]);
  return virtualizer;
}

/** Is the newest row in view? Calculated, because asking the document would force a layout. */
export const isAtEnd = (virtualizer: VirtualRows): boolean => {
  const { options, scrollOffset } = virtualizer;
  return scrollOffset === null || endOf(options.count, heightOf(virtualizer)) - scrollOffset <= rowHeight / 2;
};

/** How far a list of so many rows can be scrolled. */
const endOf = (count: number, height: number): number => Math.max((count + 1) * rowHeight - height, 0);

const heightOf = ({ scrollRect }: VirtualRows): number => scrollRect?.height ?? assumedHeight;

/** All that a drawing depends on: it is the same while the list moves within a row. */
function viewOf(virtualizer: VirtualRows): string {
  const { startIndex, endIndex } = virtualizer.calculateRange() ?? {};
  return [startIndex, endIndex, isAtEnd(virtualizer), virtualizer.scrollRect?.width].join();
}

const observeLaidOut: typeof observeElementRect<HTMLDivElement> = (instance, onRect) =>
  observeElementRect(instance, ({ width, height }) => onRect({ width, height: height || assumedHeight }));
