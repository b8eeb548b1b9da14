import { useMemo, useState } from 'preact/hooks';
import type { Inspection } from '../../lib/inspect/index.ts';
import type { Path } from '../../lib/json.ts';
import type { Highlight } from './highlight.ts';
import { findPattern, type Match } from './matches.ts';
import { type Found, useMatches } from './use-matches.ts';

export interface Find extends Found {
  readonly isOpen: boolean;
  readonly text: string;
  /** Which match is shown; null before the first step. */
  readonly at: number | null;
  /** What the bodies mark. */
  readonly highlight: Highlight | null;
  open(): void;
  /** Opens with a text to look for. */
  look(text: string): void;
  close(): void;
  setText(text: string): void;
  /** To the next match or, with −1, to the one before, around the ends. */
  step(by: 1 | -1): void;
}

/** What can bring a match into view. */
export interface Guide {
  /** What is looked at now. */
  readonly place: { readonly exchange: number } | null;
  show(exchange: number, path: Path): void;
  open(exchange: number, tab: 'raw'): void;
}

const none: readonly Inspection[] = [];

/** A search through all that was recorded, and the way from match to match. */
export function useFind(inspections: readonly Inspection[], guide: Guide): Find {
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [at, setAt] = useState<number | null>(null);
  const pattern = useMemo(() => (isOpen ? findPattern(text) : null), [isOpen, text]);
  const found = useMatches(pattern ? inspections : none, pattern);
  const match = at === null ? undefined : found.matches[at];
  const highlight = useMemo(() => pattern && { pattern, match: match ?? null }, [pattern, match]);
  const restart = (change: () => void) => {
    change();
    setAt(null);
  };
  const setTextAnew = (next: string) => restart(() => setText(next));
  const step = (by: 1 | -1) => {
    const count = found.matches.length;
    if (count === 0) return;
    const next = at === null ? nearest(found.matches, guide.place?.exchange ?? null, by) : (at + by + count) % count;
    setAt(next);
    const target = found.matches[next];
    if (target) lead(target, guide);
  };
  return {
    ...found,
    isOpen,
    text,
    at,
    highlight,
    open: () => setOpen(true),
    close: () => restart(() => setOpen(false)),
    look: (next) => {
      setOpen(true);
      setTextAnew(next);
    },
    setText: setTextAnew,
    step,
  };
}

/** The first step goes to a match in the selected request or, where it has none, to the nearest in that direction, around the ends. */
function nearest(matches: readonly Match[], selected: number | null, by: 1 | -1): number {
  const found =
    by === 1
      ? matches.findIndex(({ exchange }) => exchange >= (selected ?? 0))
      : matches.findLastIndex(({ exchange }) => exchange <= (selected ?? exchange));
  return found === -1 ? (by === 1 ? 0 : matches.length - 1) : found;
}

const lead = (match: Match, guide: Guide): void =>
  match.kind === 'pair' ? guide.show(match.exchange, match.path) : guide.open(match.exchange, 'raw');
