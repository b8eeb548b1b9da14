import type { RefObject } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { EpochMs } from '../../lib/time.ts';
import { indexIn, type Lane, lowerBound, type PlacedEvent, type Timeline } from '../../lib/timeline/index.ts';
import { stacked } from './lanes.ts';

/** Where the keyboard is. */
export interface Cursor {
  readonly place: PlacedEvent | null;
  /** Of the element that tells it in words: another one for another event, so that it is read aloud. */
  readonly id: string;
  /** The keyboard is used, and not the pointer. */
  readonly isShown: boolean;
  move(key: string): void;
  /** The pointer is used. */
  hide(): void;
  readonly events: { onFocus(event: FocusEvent): void; onBlur(): void; onKeyDownCapture(): void };
}

interface Options {
  history: Timeline;
  lanes: readonly Lane[];
  scroller: RefObject<HTMLElement | null>;
  selected: number | null;
  onShow(at: EpochMs): void;
}

export function useCursor({ history, lanes, scroller, selected, onShow }: Options): Cursor {
  const base = useId();
  const [exchange, setExchange] = useState<number | null>(null);
  const [isShown, setShown] = useState(false);
  useEffect(() => (selected === null ? undefined : setExchange(selected)), [selected]);
  const place = firstCursor(history, exchange);
  return {
    place,
    id: `${base}-${place?.event.exchange}`,
    isShown,
    move: (key) => {
      const next = place && movedCursor(lanes, place, key);
      if (!next) return;
      setExchange(next.event.exchange);
      onShow(next.event.at);
      showLane(scroller.current, lanes, next.lane);
    },
    hide: () => setShown(false),
    events: {
      onFocus: ({ currentTarget }) =>
        setShown(currentTarget instanceof Element && currentTarget.matches(':focus-visible')),
      onBlur: () => setShown(false),
      onKeyDownCapture: () => setShown(true),
    },
  };
}

/** Scrolls as little as it takes to have a lane in view. */
function showLane(scroller: HTMLElement | null, lanes: readonly Lane[], lane: Lane): void {
  const place = stacked(lanes).find((one) => one.lane === lane);
  if (!scroller || !place) return;
  const highest = place.top + place.height - scroller.clientHeight;
  scroller.scrollTop = Math.max(highest, Math.min(place.top, scroller.scrollTop));
}

/** From an event to the one that a key leads to: left and right in its lane, up and down to the nearest in time in another. */
export function movedCursor(lanes: readonly Lane[], { lane, event }: PlacedEvent, key: string): PlacedEvent | null {
  const index = indexIn(lane.events, event);
  if (key === 'ArrowUp' || key === 'ArrowDown') return inNextLane(lanes, { lane, event }, key === 'ArrowUp' ? -1 : 1);
  const target = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: lane.events.length - 1 }[key];
  const found = target === undefined ? undefined : lane.events[target];
  return found ? { lane, event: found } : null;
}

function inNextLane(all: readonly Lane[], { lane, event }: PlacedEvent, direction: number): PlacedEvent | null {
  const lanes = all.filter(({ events }) => events.length > 0);
  const next = lanes[lanes.indexOf(lane) + direction];
  if (!next) return null;
  const after = lowerBound(next.events, event.at);
  const [left, right] = [next.events[after - 1], next.events[after]];
  const nearest = left && (!right || event.at - left.at < right.at - event.at) ? left : right;
  return nearest ? { lane: next, event: nearest } : null;
}

/** Where the keyboard begins: at what is selected, else at the newest event of the first lane that has any. */
export function firstCursor(timeline: Timeline, selected: number | null): PlacedEvent | null {
  const found = selected === null ? null : timeline.find(selected);
  if (found) return found;
  const lane = timeline.lanes().find(({ events }) => events.length > 0);
  const event = lane?.events.at(-1);
  return lane && event ? { lane, event } : null;
}
