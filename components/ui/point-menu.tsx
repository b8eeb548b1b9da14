import { useLayoutEffect, useRef } from 'preact/hooks';
import { type MenuItem, MenuList } from './menu-list.tsx';

/** Where in the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Props {
  at: Point;
  label: string;
  items: readonly MenuItem[];
  onClose(): void;
}

/** A menu where the pointer asked for it. It goes when it is left, and gives the focus back when it is closed. */
export function PointMenu({ at: { x, y }, label, items, onClose }: Props) {
  const self = useRef<HTMLDivElement>(null);
  const before = useRef<Element | null>(null);
  // A popover, as what is drawn around it clips it. Not one that closes by itself: the button that asked for it is still down.
  useLayoutEffect(() => {
    const menu = self.current;
    if (menu === null) return;
    before.current = document.activeElement;
    menu.showPopover();
    const { width, height } = menu.getBoundingClientRect();
    menu.style.left = `${Math.max(0, Math.min(x, innerWidth - width))}px`;
    menu.style.top = `${Math.max(0, Math.min(y, innerHeight - height))}px`;
  }, [x, y]);
  const leave = (event: FocusEvent) => {
    if (!self.current?.contains(event.relatedTarget as Node | null)) onClose();
  };
  const close = () => {
    if (before.current instanceof HTMLElement) before.current.focus();
    onClose();
  };
  return (
    <div class="point-menu" popover="manual" ref={self} onFocusOut={leave}>
      <MenuList label={label} items={items} onClose={close} />
    </div>
  );
}
