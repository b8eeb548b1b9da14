import { isStandIn } from './stand-in-forms.ts';

/** Shorter values turn up by chance. */
const shortest = 6;

/** Tells whether a text still shows one of the values that were replaced, whatever the case of its letters. */
export function copyFinder(
  originals: Iterable<string>,
  isPublic: (value: string) => boolean,
): (text: string) => boolean {
  const needles = gather(originals, isPublic);
  return (text) => text.length >= shortest && shows(text.toLowerCase(), needles);
}

/** Values are found by their last six characters: those of identifiers and tokens differ, while their first are often the same. */
interface Needles {
  /** Which hashes of six characters end a needle: most positions of a text are ruled out by one look. */
  readonly table: Uint8Array;
  readonly byTail: ReadonlyMap<string, string[]>;
}

function gather(originals: Iterable<string>, isPublic: (value: string) => boolean): Needles {
  const table = new Uint8Array(hashes);
  const byTail = new Map<string, string[]>();
  for (const original of originals) {
    if (original.length < shortest || isStandIn(original) || isPublic(original)) continue;
    const needle = original.toLowerCase();
    const tail = needle.slice(-shortest);
    const others = byTail.get(tail);
    if (others) others.push(needle);
    else byTail.set(tail, [needle]);
    table[hashOf(tail)] = 1;
  }
  return { table, byTail };
}

/** Three bits for each character of a tail. */
const hashes = 1 << (3 * shortest);

/** The hash of the last six characters, from that of the six before: what a character added is shifted out after six more. */
const roll = (hash: number, code: number): number => ((hash << 3) ^ code) & (hashes - 1);

function hashOf(tail: string): number {
  let hash = 0;
  for (let at = 0; at < tail.length; at += 1) hash = roll(hash, tail.charCodeAt(at));
  return hash;
}

function shows(text: string, { table, byTail }: Needles): boolean {
  let hash = 0;
  for (let end = 1; end <= text.length; end += 1) {
    hash = roll(hash, text.charCodeAt(end - 1));
    // No function is made here: one that holds the position would be made room for at every character.
    if (table[hash] === 1 && endsInNeedle(text, end, byTail)) return true;
  }
  return false;
}

function endsInNeedle(text: string, end: number, byTail: Needles['byTail']): boolean {
  const needles = byTail.get(text.slice(Math.max(end - shortest, 0), end)) ?? [];
  return needles.some((needle) => text.endsWith(needle, end) && isWhole(text, end, needle));
}

/**
 * A value of letters alone counts as a word only: `theme` is not in `theme_color`. So does a number, as times are full of
 * digits, a date, which a moment of the same day begins with, and a short value of both, which long random texts hold by chance.
 */
function isWhole(text: string, end: number, needle: string): boolean {
  const part = /^[\p{L}_-]+$/u.test(needle)
    ? partOfName
    : /^(?:\d+(?:\.\d+)?|\d{4}-\d\d-\d\d|[\p{L}\d]{1,7})$/u.test(needle)
      ? partOfWord
      : null;
  return part === null || !(part.test(text[end - needle.length - 1] ?? '') || part.test(text[end] ?? ''));
}

const partOfName = /[\p{L}\p{N}_-]/u;
const partOfWord = /[\p{L}\p{N}]/u;
