import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a document has no layout, as in tests. */
const assumed: Size = { width: 800, height: 300 };

/** Width of the plot and height of what scrolls around it, in pixels. */
export function usePlotSize(
  plot: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  isOpen: boolean,
): Size {
  const [size, setSize] = useState(assumed);
  useLayoutEffect(() => {
    const measure = () =>
      setSize({
        width: plot.current?.clientWidth || assumed.width,
        height: scroller.current?.clientHeight || assumed.height,
      });
    const observer = new ResizeObserver(measure);
    if (isOpen && scroller.current) observer.observe(scroller.current);
    measure();
    return () => observer.disconnect();
  }, [plot, scroller, isOpen]);
  return size;
}
