import { useEffect } from 'preact/hooks';

export interface Shortcuts {
  focusFilter(): void;
  clear(): void;
  toggleRecording(): void;
  close(): void;
}

/** The network panel's keys: `/` and Ctrl+F filter, Ctrl+L clears, Ctrl+E records, Esc closes. */
export function useShortcuts(shortcuts: Shortcuts): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const action = event.defaultPrevented ? undefined : shortcutOf(event);
      if (!action) return;
      event.preventDefault();
      shortcuts[action]();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}

const withControl: Readonly<Record<string, keyof Shortcuts>> = { f: 'focusFilter', l: 'clear', e: 'toggleRecording' };

function shortcutOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target'>,
): keyof Shortcuts | undefined {
  if (event.altKey) return undefined;
  if (event.ctrlKey || event.metaKey) return withControl[event.key.toLowerCase()];
  if (event.key === 'Escape') return 'close';
  return event.key === '/' && !(event.target instanceof HTMLInputElement) ? 'focusFilter' : undefined;
}
