import type { Point } from '../ui/point-menu.tsx';

/** What a menu is asked for. */
interface MenuTarget {
  /** Place among the rows, from 0; −1: the head. */
  readonly row: number;
  readonly point: Point;
}

/** What the pointer is over, or for a key the selected row; null where that is nothing. */
export function menuTarget({ target, currentTarget, button, clientX, clientY }: MouseEvent, selected: number) {
  if (!(target instanceof Element) || !(currentTarget instanceof Element)) return null;
  const isByKey = target === currentTarget && button !== 2;
  const line = isByKey ? currentTarget.querySelector('[aria-selected=true]') : target.closest('[role=row]');
  if (line === null) return null;
  if (!isByKey) return found(Number(line.getAttribute('aria-rowindex')) - 2, { x: clientX, y: clientY });
  const { left, top, bottom } = line.getBoundingClientRect();
  return found(selected, { x: left + bottom - top, y: bottom });
}

const found = (row: number, point: Point): MenuTarget => ({ row, point });
