import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import './tabs.css';

interface Tab {
  readonly id: string;
  readonly title: string;
  /** Drawn after the title, such as a count. */
  readonly badge?: ComponentChildren;
}

interface Props {
  tabs: readonly Tab[];
  selected: string;
  label: string;
  onSelect(id: string): void;
  /** Stands at the end of the strip. */
  extra?: ComponentChildren;
  children: ComponentChildren;
}

/** A strip of tabs and the panel of the selected one (ARIA Authoring Practices: tabs with automatic activation). */
export function Tabs({ tabs, selected, label, onSelect, extra, children }: Props) {
  const base = useId();
  const strip = useRef<HTMLDivElement>(null);
  const go = (event: KeyboardEvent) => {
    const next = neighbor(tabs, selected, event.key);
    if (next === null) return;
    event.preventDefault();
    onSelect(next);
    focusTab(strip.current, next);
  };
  // The focus may have gone with the view it stood in, such as a finding that led here.
  useEffect(() => {
    if (document.activeElement === document.body) focusTab(strip.current, selected);
  }, [selected]);
  return (
    <div class="tabs">
      <div class="tabs-bar">
        <div class="tabs-strip" role="tablist" aria-label={label} ref={strip} onKeyDown={go}>
          {tabs.map((tab) => (
            <TabButton key={tab.id} tab={tab} base={base} isSelected={tab.id === selected} onSelect={onSelect} />
          ))}
        </div>
        {extra}
      </div>
      <div
        class="tabs-panel"
        role="tabpanel"
        id={`${base}-panel`}
        aria-labelledby={`${base}-${selected}`}
        tabIndex={-1}
      >
        {children}
      </div>
    </div>
  );
}

interface TabButtonProps extends Pick<Props, 'onSelect'> {
  tab: Tab;
  base: string;
  isSelected: boolean;
}

function TabButton({ tab: { id, title, badge }, base, isSelected, onSelect }: TabButtonProps) {
  return (
    <button
      type="button"
      role="tab"
      id={`${base}-${id}`}
      class="tab"
      data-tab={id}
      aria-selected={isSelected}
      aria-controls={`${base}-panel`}
      tabIndex={isSelected ? 0 : -1}
      onClick={() => onSelect(id)}
    >
      {title}
      {badge}
    </button>
  );
}

const focusTab = (strip: HTMLElement | null, id: string): void =>
  strip?.querySelector<HTMLElement>(`[data-tab="${id}"]`)?.focus();

function neighbor(tabs: readonly Tab[], selected: string, key: string): string | null {
  const at = tabs.findIndex(({ id }) => id === selected);
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: (at + 1) % tabs.length,
    ArrowLeft: (at - 1 + tabs.length) % tabs.length,
    Home: 0,
    End: tabs.length - 1,
  };
  return tabs[targets[key] ?? -1]?.id ?? null;
}
