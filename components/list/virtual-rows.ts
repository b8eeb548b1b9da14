import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Rect,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

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
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    paddingStart: rowHeight,
    scrollPaddingStart: rowHeight,
    overscan: margin,
    initialRect: { width: 0, height: assumedHeight },
    scrollEndThreshold: rowHeight / 2,
    scrollToFn: elementScroll,
    observeElementOffset,
    observeElementRect: (instance: VirtualRows, onRect: (rect: Rect) => void) =>
      observeLaidOut(instance, (rect) => {
        onRect(rect);
        // Another width shows other columns, though the same rows.
        redraw(undefined);
      }),
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLDivElement, HTMLDivElement>(options));
  const wasAtEnd = virtualizer.isAtEnd();
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  // The library's own way of following looks through all rows each time.
  useLayoutEffect(() => (isFollowing && wasAtEnd ? virtualizer.scrollToEnd() : undefined), [count]);
  return virtualizer;
}

const observeLaidOut: typeof observeElementRect<HTMLDivElement> = (instance, onRect) =>
  observeElementRect(instance, ({ width, height }) => onRect({ width, height: height || assumedHeight }));
