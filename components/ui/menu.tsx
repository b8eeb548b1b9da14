import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import './menu.css';

interface MenuItem {
  readonly title: string;
  onPick(): void;
}

interface Props {
  label: string;
  /** What the button shows. */
  children: ComponentChildren;
  items: readonly MenuItem[];
  disabled?: boolean;
}

/** A button that opens a short menu (ARIA Authoring Practices: menu button). */
export function Menu({ label, children, items, disabled = false }: Props) {
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
        class="icon-button"
        title={label}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        disabled={disabled}
        onClick={() => setOpen(!isOpen)}
      >
        {children}
      </button>
      {isOpen && <List label={label} items={items} onClose={close} />}
    </div>
  );
}

function List({ label, items, onClose }: { label: string; items: readonly MenuItem[]; onClose(): void }) {
  const self = useRef<HTMLDivElement>(null);
  useEffect(() => moveFocus(self.current, 1), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    if (step === undefined) onClose();
    else moveFocus(self.current, step);
  };
  return (
    <div class="menu-list" role="menu" aria-label={label} ref={self} onKeyDown={onKeyDown}>
      {items.map(({ title, onPick }) => (
        <button
          type="button"
          role="menuitem"
          class="menu-item"
          key={title}
          tabIndex={-1}
          onClick={() => {
            onClose();
            onPick();
          }}
        >
          {title}
        </button>
      ))}
    </div>
  );
}

/** To the next or previous item, around the ends; to the first from outside. */
function moveFocus(list: HTMLElement | null, step: number): void {
  const items = Array.from(list?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []);
  const at = items.indexOf(document.activeElement as HTMLElement);
  items[(at + step + items.length) % items.length]?.focus();
}
