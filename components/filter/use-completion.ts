import type { RefObject, TargetedInputEvent } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { ListRow } from '../list/row.ts';
import { focusList } from '../panel/focus.ts';
import { takeKey } from '../ui/take-key.ts';
import { completionAt, type Option } from './completion.ts';

interface Box {
  box: RefObject<HTMLInputElement | null>;
  text: string;
  rows: readonly ListRow[];
  onFilter(text: string): void;
}

const none: readonly Option[] = [];

/** What the filter box offers at its caret, which of it is active, and the events that change that. */
export function useCompletion({ box, text, rows, onFilter }: Box) {
  // Where the caret stood when something was written or asked for; null: nothing is offered.
  const [caret, setCaret] = useState<number | null>(null);
  const [active, setActive] = useState(-1);
  const completion = useMemo(() => (caret === null ? null : completionAt(text, caret, rows)), [text, caret, rows]);
  const options = completion?.options ?? none;
  const isOpen = options.length > 0;
  const ask = (at: number | null, first = -1) => {
    setCaret(at);
    setActive(first);
  };
  const pick = (option: Option) => {
    if (!completion) return;
    const isDone = option.count !== null;
    const before = `${text.slice(0, completion.start)}${option.text}${isDone ? ' ' : ''}`;
    onFilter(before + text.slice(completion.end).replace(isDone ? /^ / : '', ''));
    ask(isDone ? null : before.length);
    placeCaret(box.current, before.length);
  };
  const move = (step: number) => {
    if (!isOpen) return ask(box.current?.selectionStart ?? text.length, 0);
    setActive(active === -1 && step < 0 ? options.length - 1 : (active + step + options.length) % options.length);
  };
  return {
    options,
    active,
    isOpen,
    pick,
    onInput: ({ currentTarget: { value, selectionStart } }: TargetedInputEvent<HTMLInputElement>) => {
      onFilter(value);
      ask(value === '' ? null : selectionStart);
    },
    onBlur: () => ask(null),
    onKeyDown: (event: KeyboardEvent) => {
      const option = options[active];
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event.key === 'ArrowDown' ? 1 : -1);
      else if (event.key === 'Escape' && isOpen) ask(null);
      else if ((event.key === 'Enter' || event.key === 'Tab') && isOpen && option) pick(option);
      else if (event.key === 'Escape' && text !== '') onFilter('');
      else if (event.key === 'Enter' || event.key === 'Escape') focusList();
      else return;
      takeKey(event);
    },
  };
}

/** After the text that the box is about to get. */
function placeCaret(box: HTMLInputElement | null, at: number): void {
  requestAnimationFrame(() => box?.setSelectionRange(at, at));
}
