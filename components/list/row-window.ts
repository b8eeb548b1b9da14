import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Fixed, so that the place of any row is a multiplication; equal to `--row` in theme.css. */
export const rowHeight = 24;

/** Rows drawn beyond either edge, so that a fast scroll shows no gap. */
const margin = 8;
/** Where a document has no layout, as in tests, a screenful is assumed. */
const assumedHeight = 600;

export interface RowWindow {
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
  readonly pageSize: number;
  readonly isAtEnd: boolean;
  onScroll(): void;
}

/** Which of `count` rows are worth drawing in a scrolling element. */
export function useRowWindow(scroller: RefObject<HTMLElement | null>, count: number): RowWindow {
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(assumedHeight);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setHeight(element.clientHeight || assumedHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  const visible = Math.ceil(height / rowHeight);
  const start = Math.min(Math.floor(top / rowHeight), Math.max(0, count - visible));
  return {
    first: Math.max(0, start - margin),
    end: Math.min(count, start + visible + margin),
    pageSize: Math.max(1, visible - 1),
    isAtEnd: top + height >= count * rowHeight - rowHeight / 2,
    onScroll: () => setTop(scroller.current?.scrollTop ?? 0),
  };
}
