import { createContext } from 'preact';
import type { Piece } from '../details/masked.ts';
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

/** Cuts the plain pieces of a body at its matches. A secret stays whole: that it matches tells its place and nothing else. */
export function markedPieces(pieces: readonly Piece[], pattern: RegExp): readonly MarkedPiece[] {
  let nth = 0;
  const matching = (text: string, isSecret: boolean, count: number): MarkedPiece => {
    nth += count;
    return { text, isSecret, nth: count === 0 ? null : nth - count, count };
  };
  return pieces.flatMap(({ text, isSecret }) => {
    const matches = Array.from(text.matchAll(pattern));
    if (isSecret) return [matching(text, true, matches.length)];
    let end = 0;
    const cut = matches.flatMap(({ 0: whole, index }) => {
      const before = text.slice(end, index);
      end = index + whole.length;
      return [matching(before, false, 0), matching(whole, false, 1)];
    });
    return [...cut, matching(text.slice(end), false, 0)].filter((piece) => piece.text !== '');
  });
}
