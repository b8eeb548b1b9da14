import { useEffect } from 'preact/hooks';
import { isTaken, takeKey } from '../ui/take-key.ts';

export interface Shortcuts {
  focusFilter(): void;
  find(): void;
  clear(): void;
  /** Null where there is nothing to do: then the key is the browser's own. */
  toggleRecording: (() => void) | null;
  close: (() => void) | null;
  help(): void;
}

/** The network panel's keys: `/` and Ctrl+F filter, Ctrl+Shift+F finds, Ctrl+L clears, Ctrl+E records, Esc closes; and `?` helps. */
export function useShortcuts(shortcuts: Partial<Shortcuts>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const name = isTaken(event) ? undefined : shortcutOf(event);
      const action = name && shortcuts[name];
      if (action) {
        takeKey(event);
        action();
      }
      // DevTools listens on the document for its own keys, such as Escape for its drawer: what was taken here is not for it.
      if (isTaken(event)) event.stopPropagation();
    };
    document.body.addEventListener('keydown', onKeyDown);
    return () => document.body.removeEventListener('keydown', onKeyDown);
  });
}

const withControl: Readonly<Record<string, keyof Shortcuts>> = { f: 'focusFilter', l: 'clear', e: 'toggleRecording' };
const plain: Readonly<Record<string, keyof Shortcuts>> = { '/': 'focusFilter', '?': 'help' };

function shortcutOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'target'>,
): keyof Shortcuts | undefined {
  if (event.altKey) return undefined;
  if (event.ctrlKey || event.metaKey) {
    const action = withControl[event.key.toLowerCase()];
    return action === 'focusFilter' && event.shiftKey ? 'find' : action;
  }
  if (event.key === 'Escape') return 'close';
  return event.target instanceof HTMLInputElement ? undefined : plain[event.key];
}
