import { useEffect, useRef } from 'preact/hooks';
import { isInView, type RowVirtualizer } from './virtual-rows.ts';

/**
 * Brings the selected row into view, and keeps it there when rows come, go or change their order, until the user scrolls away from
 * it. `at`: its position, −1 where it is not listed.
 */
export function useSelectedInView(virtualizer: RowVirtualizer, at: number, selected: number | null): void {
  const last = useRef({ at: -1, selected: null as number | null, isKept: false });
  useEffect(() => {
    const before = last.current;
    const isOther = selected !== before.selected;
    const hasMoved = isOther || at !== before.at;
    const isKept = isOther || (hasMoved || at === -1 ? before.isKept : isInView(virtualizer, at));
    if (hasMoved && isKept && at !== -1) virtualizer.scrollToIndex(at, { align: 'auto' });
    last.current = { at, selected, isKept };
  });
}
