import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import './menu.css';

interface MenuItem {
  readonly title: string;
  /** A second, quieter line. */
  readonly hint?: string;
  /** Of items of which one is chosen: is it this one? */
  readonly isChosen?: boolean;
  /** Of what can be on or off; the menu stays open when it changes. */
  readonly isOn?: boolean;
  /** Tells items of one title apart. */
  readonly key?: string;
  onPick(): void;
}

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
      {isOpen && <List label={label} items={items} onClose={close} />}
    </div>
  );
}

function List({ label, items, onClose }: { label: string; items: readonly MenuItem[]; onClose(): void }) {
  const self = useRef<HTMLDivElement>(null);
  useEffect(() => focusItem(self.current, 0), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const target = placeOf(self.current, event.key);
    if (target === null && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (target === null) onClose();
    else focusItem(self.current, target);
  };
  return (
    <div class="menu-list" role="menu" aria-label={label} ref={self} onKeyDown={onKeyDown}>
      {items.map((item) => (
        <Item key={item.key ?? item.title} item={item} onClose={onClose} />
      ))}
    </div>
  );
}

const plainItem = { role: 'menuitem' } as const;
const chosenItem = { role: 'menuitemradio' } as const;
const switchItem = { role: 'menuitemcheckbox' } as const;

function roleOf({ isChosen, isOn }: MenuItem) {
  if (isOn !== undefined) return { ...switchItem, 'aria-checked': isOn };
  return isChosen === undefined ? plainItem : { ...chosenItem, 'aria-checked': isChosen };
}

function Item({ item, onClose }: { item: MenuItem; onClose(): void }) {
  const { title, hint, isOn, onPick } = item;
  return (
    <button
      type="button"
      {...roleOf(item)}
      class="menu-item"
      tabIndex={-1}
      onClick={() => {
        if (isOn === undefined) onClose();
        onPick();
      }}
    >
      {title}
      {hint !== undefined && <span class="menu-hint dim">{hint}</span>}
    </button>
  );
}

const itemsOf = (list: HTMLElement | null): readonly HTMLElement[] =>
  Array.from(list?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? []);

/** Where a key leads, around the ends; null for any other key. */
function placeOf(list: HTMLElement | null, key: string): number | null {
  const items = itemsOf(list);
  const at = items.indexOf(document.activeElement as HTMLElement);
  const places: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  return places[key] ?? null;
}

const focusItem = (list: HTMLElement | null, place: number): void => itemsOf(list)[place]?.focus();
