import { Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { takeKey } from './take-key.ts';
import './menu.css';

export interface MenuItem {
  readonly title: string;
  /** A second, quieter line. */
  readonly hint?: string;
  /** Of items of which one is chosen: is it this one? */
  readonly isChosen?: boolean;
  /** Of what can be on or off; the menu stays open when it changes. */
  readonly isOn?: boolean;
  /** A line sets it apart from those before. */
  readonly isApart?: true;
  /** Tells items of one title apart. */
  readonly key?: string;
  onPick(): void;
}

interface Props {
  label: string;
  items: readonly MenuItem[];
  onClose(): void;
}

/** The items of an open menu, the first of them with the focus. Arrows go around, Escape closes. */
export function MenuList({ label, items, onClose }: Props) {
  const self = useRef<HTMLDivElement>(null);
  useEffect(() => focusItem(self.current, 0), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const target = placeOf(self.current, event.key);
    if (target === null && event.key !== 'Escape') return;
    takeKey(event);
    event.stopPropagation();
    if (target === null) onClose();
    else focusItem(self.current, target);
  };
  return (
    <div class="menu-list" role="menu" aria-label={label} ref={self} onKeyDown={onKeyDown}>
      {items.map((item) => (
        <Fragment key={item.key ?? item.title}>
          {item.isApart && <hr class="menu-line" />}
          <Item item={item} onClose={onClose} />
        </Fragment>
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
