import { createContext } from 'preact';
import type { Piece } from '../ui/pieces.ts';
import type { Match } from './matches.ts';

/** What the find bar looks for, and the match that it stands at. */
export interface Highlight {
  readonly pattern: RegExp;
  readonly match: Match | null;
}

export const HighlightContext = createContext<Highlight | null>(null);

/** A piece of a body; `nth` is set where it matches: which match of the body it is, or, in a secret, the first of them. */
export interface MarkedPiece extends Piece {
  readonly nth: number | null;
  /** Matches in it: one, or more in a secret, which is never cut at them. */
  readonly count: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts the plain pieces of a body at its matches, which may go on into the next piece: they are counted in the whole text. A
 * secret stays whole: that it matches tells its place and nothing else.
 */
export function markedPieces(pieces: readonly Piece[], pattern: RegExp): readonly MarkedPiece[] {
  const whole = pieces.map(({ text }) => text).join('');
  const matches = Array.from(whole.matchAll(pattern), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
  let end = 0;
  let nth = 0;
  return pieces.flatMap((piece) => {
    const start = end;
    end += piece.text.length;
    while ((matches[nth]?.end ?? Number.POSITIVE_INFINITY) <= start) nth += 1;
    const within = matchesUpTo(end, matches, nth);
    if (!piece.isSecret) return cut(piece.text, start, within, nth);
    return [{ ...piece, nth: within.length > 0 ? nth : null, count: within.length }];
  });
}

/** From one match on, those that begin before the end. */
function matchesUpTo(end: number, matches: readonly Span[], from: number): readonly Span[] {
  let to = from;
  while ((matches[to]?.start ?? end) < end) to += 1;
  return matches.slice(from, to);
}

/** A plain text that begins at `start`, cut at matches of which the first is the `nth`. */
function cut(text: string, start: number, matches: readonly Span[], nth: number): readonly MarkedPiece[] {
  const plain = (from: number, to = text.length): MarkedPiece => {
    return { text: text.slice(from, to), isSecret: false, nth: null, count: 0 };
  };
  let done = 0;
  const marked = matches.flatMap((match, index) => {
    const before = plain(done, Math.max(0, match.start - start));
    const found = plain(Math.max(0, match.start - start), match.end - start);
    done = Math.min(text.length, match.end - start);
    return [before, { ...found, nth: nth + index, count: 1 }];
  });
  return [...marked, plain(done)].filter((piece) => piece.text !== '');
}
