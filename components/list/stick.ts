import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { rowHeight } from './row-window.ts';

/** Keeps the newest row in view as long as the user has not scrolled away from it. Gives what brings it back. */
export function useStickToNewest(
  scroller: RefObject<HTMLElement | null>,
  count: number,
): { follow(isAtEnd: boolean): void; jump(): void } {
  const isFollowing = useRef(true);
  const jump = () => {
    isFollowing.current = true;
    if (scroller.current) scroller.current.scrollTop = count * rowHeight;
  };
  useLayoutEffect(() => {
    if (isFollowing.current) jump();
  }, [count]);
  return {
    follow: (isAtEnd) => {
      isFollowing.current = isAtEnd;
    },
    jump,
  };
}
