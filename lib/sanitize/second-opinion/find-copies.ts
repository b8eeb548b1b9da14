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

/**
 * Values are found by their last six characters: those of identifiers and tokens differ, while their first are often the same.
 * Most positions are passed over (Wu and Manber, "A fast algorithm for multi-pattern searching", 1994).
 */
interface Needles {
  /** By the hash of three characters: how far behind them the next of these tails can end at the nearest. */
  readonly shifts: Uint8Array;
  readonly byTail: ReadonlyMap<string, Needle[]>;
}

interface Needle {
  readonly text: string;
  /** What may not stand beside it; null where anything may. */
  readonly part: RegExp | null;
}

const block = 3;
const farthest = shortest - block + 1;

function gather(originals: Iterable<string>, isPublic: (value: string) => boolean): Needles {
  const shifts = new Uint8Array(hashes).fill(farthest);
  const byTail = new Map<string, Needle[]>();
  for (const original of originals) {
    if (original.length < shortest || isStandIn(original) || isPublic(original)) continue;
    const text = original.toLowerCase();
    const needle = { text, part: partBeside(text) };
    const tail = text.slice(-shortest);
    const others = byTail.get(tail);
    if (others) others.push(needle);
    else byTail.set(tail, [needle]);
    for (let end = block; end <= shortest; end += 1) {
      const hash = hashAt(tail, end);
      shifts[hash] = Math.min(shifts[hash] ?? farthest, shortest - end);
    }
  }
  return { shifts, byTail };
}

/** Five bits for each character of a block, and one more. */
const hashes = 1 << 16;

const hashAt = (text: string, end: number): number =>
  ((text.charCodeAt(end - 3) << 10) ^ (text.charCodeAt(end - 2) << 5) ^ text.charCodeAt(end - 1)) & (hashes - 1);

function shows(text: string, { shifts, byTail }: Needles): boolean {
  for (let end = shortest; end <= text.length; ) {
    const shift = shifts[hashAt(text, end)] ?? 1;
    if (shift === 0 && endsInNeedle(text, end, byTail)) return true;
    end += Math.max(shift, 1);
  }
  return false;
}

function endsInNeedle(text: string, end: number, byTail: Needles['byTail']): boolean {
  const needles = byTail.get(text.slice(Math.max(end - shortest, 0), end)) ?? [];
  // Its neighbors first: a long value of one sign would be compared in whole at each place of a longer run of that sign.
  return needles.some((needle) => isWhole(text, end, needle) && text.endsWith(needle.text, end));
}

const isWhole = (text: string, end: number, { text: { length }, part }: Needle): boolean =>
  part === null || !(part.test(text[end - length - 1] ?? '') || part.test(text[end] ?? ''));

const partOfName = /[\p{L}\p{N}_-]/u;
const partOfWord = /[\p{L}\p{N}]/u;

/**
 * A value of letters alone counts as a word only: `theme` is not in `theme_color`. So does a number, as times are full of
 * digits, a date, which a moment of the same day begins with, and a short value of both, which long random texts hold by chance.
 */
function partBeside(needle: string): RegExp | null {
  if (/^[\p{L}_-]+$/u.test(needle)) return partOfName;
  return /^(?:\d+(?:\.\d+)?|\d{4}-\d\d-\d\d|[\p{L}\d]{1,7})$/u.test(needle) ? partOfWord : null;
}
