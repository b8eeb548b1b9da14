import { useEffect, useRef } from 'preact/hooks';
import { focusDetails } from '../panel/focus.ts';
import { texts } from '../texts/index.ts';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { takeKey } from '../ui/take-key.ts';
import type { Find } from './use-find.ts';
import './find.css';

const words = texts.find;

/** Looks through the headers and bodies of all that was recorded. Enter goes on, Shift+Enter back, Escape closes and gives the focus back. */
export function FindBar({ find }: { find: Find }) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.focus();
    return () => (before instanceof HTMLElement && before.isConnected ? before.focus() : focusDetails());
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target === box.current) find.step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') find.close();
    else return;
    takeKey(event);
  };
  const isEmpty = find.matches.length === 0;
  return (
    <search class="find-bar" aria-label={words.label} onKeyDown={onKeyDown}>
      <Icon name="search" />
      <input
        ref={box}
        type="text"
        class="find-box"
        placeholder={words.placeholder}
        aria-label={words.label}
        spellcheck={false}
        autocomplete="off"
        value={find.text}
        onInput={(event) => find.setText(event.currentTarget.value)}
      />
      <span class="find-count dim" role="status">
        {countWords(find)}
      </span>
      <IconButton icon="up" label={words.previous} disabled={isEmpty} onClick={() => find.step(-1)} />
      <IconButton icon="down" label={words.next} disabled={isEmpty} onClick={() => find.step(1)} />
      <IconButton icon="close" label={words.close} onClick={find.close} />
    </search>
  );
}

function countWords({ text, at, matches, isDone }: Find): string {
  if (text.trim() === '') return '';
  if (!isDone) return words.searching(matches.length);
  return at === null ? words.count(matches.length) : words.position(at + 1, matches.length);
}
