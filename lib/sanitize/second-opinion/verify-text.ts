import { copyFinder } from './find-copies.ts';
import { createJudge, type Judge } from './judge.ts';
import { visitLeaves } from './leaves.ts';
import { shownUnder } from './names.ts';

/** Something that should not leave. `place` and `what` never repeat it. */
export interface Leak {
  readonly place: string;
  readonly what: string;
}

/** Looks a text over, or a part of one that stands `at` a place; what it judged once it remembers. */
export type Verifier = (text: string, at?: string) => readonly Leak[];

/** Finds every leak in texts of any form, decoded as far as they decode; one of each kind per place. */
export function createVerifier(): Verifier {
  const judge = createJudge();
  return (text, at = '') => search(text, at, judge);
}

export const verifyText = (text: string): readonly Leak[] => createVerifier()(text);

/** The same for texts made from a sanitized capture: they must not show one of the values that were replaced either. */
export function createExportVerifier(originals: Iterable<string>, isPublic: (value: string) => boolean): Verifier {
  const showsCopy = copyFinder(originals, isPublic);
  const judge = createJudge((layer) => (showsCopy(layer) ? ['a value that was replaced'] : []));
  return (text, at = '') => search(text, at, judge);
}

/** Nothing shorter looks like anything. */
const shortest = 6;

function search(text: string, base: string, judge: Judge): readonly Leak[] {
  const leaks = new Map<string, Leak>();
  const note = (what: string, place: () => string): void => {
    const at = [base, place()].filter((part) => part !== '').join('.');
    leaks.set(`${at} ${what}`, { place: at, what });
  };
  const judgeName = (name: string, value: string, place: () => string): void => {
    const shown = name === '' ? null : shownUnder(name, value);
    if (shown !== null) note(shown, place);
  };
  visitLeaves(text, {
    key(key, place) {
      if (key.length >= shortest) for (const what of judge.key(key)) note(what, place);
    },
    value(value, name, place) {
      if (value.length >= shortest) for (const what of judge.value(value)) note(what, place);
      judgeName(name, value, place);
    },
    number(value, name, place) {
      const text = `${value}`;
      for (const what of judge.number(text)) note(what, place);
      judgeName(name, text, place);
    },
  });
  return [...leaks.values()];
}
