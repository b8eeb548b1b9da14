import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EpochMs } from '../../lib/time.ts';
import { rangeBetween, type Scale, type TimeRange, timeAt } from './scale.ts';

/** A place in the plot, in pixels from its corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Handlers {
  scale: Scale;
  onMove(): void;
  onClick(point: Point): void;
  onRange(range: TimeRange | null): void;
  /** By a share of what is in view. */
  onPan(share: number): void;
  onZoom(factor: number, around: EpochMs): void;
}

/** A hand that trembles still clicks. */
const slack = 4;

interface Drag {
  readonly from: Point;
  readonly isPan: boolean;
  lastX: number;
  hasMoved: boolean;
}

/** A click shows, a drag selects a range, a drag with Shift moves, the wheel with Ctrl zooms, a double click ends the range. */
export function usePointer(plot: RefObject<HTMLElement | null>, handlers: Handlers) {
  const [hover, setHover] = useState<Point | null>(null);
  const [draft, setDraft] = useState<TimeRange | null>(null);
  const drag = useRef<Drag | null>(null);
  useWheel(plot, handlers);
  const { scale } = handlers;
  const move = (point: Point) => {
    const held = drag.current;
    handlers.onMove();
    setHover(held?.hasMoved ? null : point);
    if (!held) return;
    held.hasMoved ||= Math.abs(point.x - held.from.x) > slack;
    if (!held.hasMoved) return;
    if (held.isPan) handlers.onPan((held.lastX - point.x) / scale.width);
    else setDraft(rangeBetween(timeAt(scale, held.from.x), timeAt(scale, point.x)));
    held.lastX = point.x;
  };
  const release = (point: Point) => {
    const held = drag.current;
    drag.current = null;
    setDraft(null);
    if (held?.hasMoved && !held.isPan && draft) handlers.onRange(draft);
    if (held && !held.hasMoved) handlers.onClick(point);
  };
  const handle = (act: (point: Point) => void) => (event: PointerEvent) => {
    const box = plot.current?.getBoundingClientRect();
    if (box) act({ x: event.clientX - box.left, y: event.clientY - box.top });
  };
  return {
    hover,
    draft,
    events: {
      onPointerDown: (event: PointerEvent) => {
        if (event.button !== 0) return;
        plot.current?.setPointerCapture(event.pointerId);
        handle((from) => {
          drag.current = { from, isPan: event.shiftKey, lastX: from.x, hasMoved: false };
        })(event);
      },
      onPointerMove: handle(move),
      onPointerUp: handle(release),
      onPointerCancel: () => {
        drag.current = null;
        setDraft(null);
      },
      onPointerLeave: () => setHover(null),
      onDblClick: () => handlers.onRange(null),
    },
  };
}

/** Pixels of the wheel that double what is in view. */
const wheelDoubling = 240;

/** Added by hand: only a listener that says so may keep the page from zooming. */
function useWheel(plot: RefObject<HTMLElement | null>, handlers: Handlers): void {
  const newest = useRef(handlers);
  newest.current = handlers;
  useEffect(() => {
    const element = plot.current;
    const onWheel = (event: WheelEvent) => {
      const { scale, onPan, onZoom } = newest.current;
      const isZoom = event.ctrlKey || event.metaKey;
      const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
      if (!isZoom && sideways === 0) return;
      event.preventDefault();
      const x = event.clientX - (element?.getBoundingClientRect().left ?? 0);
      if (isZoom) onZoom(2 ** (event.deltaY / wheelDoubling), timeAt(scale, x));
      else onPan(sideways / scale.width);
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [plot]);
}
