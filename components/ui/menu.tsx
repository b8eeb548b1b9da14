import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type MenuItem, MenuList } from './menu-list.tsx';

interface Props {
  label: string;
  /** What the button shows. */
  children: ComponentChildren;
  items: readonly MenuItem[];
  disabled?: boolean;
  /** Of the button; an icon by default. */
  class?: string;
}

/** A button that opens a short menu (ARIA Authoring Practices: menu button). */
export function Menu({ label, children, items, disabled = false, class: className = 'icon-button' }: Props) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  const leave = (event: FocusEvent) => {
    if (!root.current?.contains(event.relatedTarget as Node | null)) setOpen(false);
  };
  return (
    <div class="menu" ref={root} onFocusOut={leave}>
      <button
        type="button"
        class={className}
        title={label}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        disabled={disabled}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {children}
      </button>
      {isOpen && <MenuList label={label} items={items} onClose={close} />}
    </div>
  );
}
