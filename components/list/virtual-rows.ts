import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { drawnRows, isAtEnd, type Position, reachOf, topToSee, wholeHeight } from './geometry.ts';

/** What is in view of a list. */
export interface VirtualRows extends ReturnType<typeof drawnRows> {
  readonly isAtEnd: boolean;
  /** In CSS pixels; 0 where it is not known. */
  readonly width: number;
  readonly height: number;
  scrollToEnd(): void;
  /** No farther than it takes to see the row. */
  scrollTo(index: number): void;
}

/** The last known position and size of the scrolling element. */
interface Seen extends Position {
  readonly isFollowing: boolean;
  readonly width: number;
  /** False in a test, and while the panel is hidden. */
  readonly isLaidOut: boolean;
}

/** Assumed until the element has a layout: a screenful of rows. */
const unseen = { isFollowing: false, top: 0, width: 0, height: 600, isLaidOut: false };

/**
 * Which of `count` rows are worth drawing. The newest stays in view until the user scrolls away from it, where `isFollowing`. They are
 * drawn at once for the position the list is about to get, and again only when that set of rows changes.
 */
export function useVirtualRows(
  scroller: RefObject<HTMLDivElement | null>,
  count: number,
  isFollowing: boolean,
): VirtualRows {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const seen = useRef<Seen>({ ...unseen, count });
  const drawn = useRef('');
  const frame = useRef(0);
  const before = seen.current;
  const goesToEnd = isFollowing && (isAtEnd(before) || !before.isFollowing);
  if (count !== before.count || isFollowing !== before.isFollowing) {
    const reach = reachOf({ ...before, count });
    seen.current = { ...before, count, isFollowing, top: goesToEnd ? reach : Math.min(before.top, reach) };
  }
  drawn.current = viewOf(seen.current);
  const look = (): void => {
    seen.current = lookedAt(scroller.current, seen.current);
    if (viewOf(seen.current) !== drawn.current) redraw(undefined);
  };
  const scroll = (top: number): void => {
    scroller.current?.scrollTo({ top });
    look();
  };
  const scrollToEnd = (): void => {
    scroll(wholeHeight(seen.current.count));
    cancelAnimationFrame(frame.current);
    // Nothing can be scrolled while the panel is hidden; its next frame is the one in which it is shown.
    if (!seen.current.isLaidOut) frame.current = requestAnimationFrame(follow);
  };
  const follow = (): void => {
    if (!scroller.current?.clientHeight || !isFollowingUnseen(seen.current)) look();
    else scrollToEnd();
  };
  useLayoutEffect(() => observed(scroller.current, look, follow), []);
  useLayoutEffect(() => (goesToEnd ? scrollToEnd() : undefined), [count, isFollowing]);
  const { width, height } = seen.current;
  const scrollTo = (index: number): void => scroll(topToSee(seen.current, index));
  return { ...drawnRows(seen.current), isAtEnd: isAtEnd(seen.current), width, height, scrollToEnd, scrollTo };
}

/** The list should stand at its end, but had no layout to be scrolled in. */
const isFollowingUnseen = (seen: Seen): boolean => !seen.isLaidOut && seen.isFollowing && isAtEnd(seen);

/** Everything a drawing depends on; it does not change while the list scrolls within one row. */
function viewOf(seen: Seen): string {
  const { first, end } = drawnRows(seen);
  return [first, end, isAtEnd(seen), seen.width].join();
}

function lookedAt(element: HTMLElement | null, seen: Seen): Seen {
  if (!element?.clientHeight) return { ...seen, isLaidOut: false };
  const { scrollTop, offsetWidth, clientHeight } = element;
  return { ...seen, top: scrollTop, width: offsetWidth, height: clientHeight, isLaidOut: true };
}

function observed(element: HTMLElement | null, onScroll: () => void, onResize: () => void): (() => void) | undefined {
  if (!element) return undefined;
  const observer = new ResizeObserver(onResize);
  observer.observe(element);
  element.addEventListener('scroll', onScroll, { passive: true });
  onResize();
  return () => {
    observer.disconnect();
    element.removeEventListener('scroll', onScroll);
  };
}
