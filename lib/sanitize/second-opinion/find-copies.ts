import { isStandIn } from './stand-in-forms.ts';

/** Shorter values turn up by chance. */
const shortest = 6;
const head = 4;
const tableSize = 1 << 16;

/** Tells whether a text still shows one of the values that were replaced, whatever the case of its letters. */
export function copyFinder(
  originals: Iterable<string>,
  isPublic: (value: string) => boolean,
): (text: string) => boolean {
  const needles = gather(originals, isPublic);
  return (text) => text.length >= shortest && shows(text.toLowerCase(), needles);
}

interface Needles {
  /** Which hashes of four characters begin a needle: most positions of a text are ruled out by one look. */
  readonly table: Uint8Array;
  readonly byHead: ReadonlyMap<string, string[]>;
}

function gather(originals: Iterable<string>, isPublic: (value: string) => boolean): Needles {
  const table = new Uint8Array(tableSize);
  const byHead = new Map<string, string[]>();
  for (const original of originals) {
    if (original.length < shortest || isStandIn(original) || isPublic(original)) continue;
    const needle = original.toLowerCase();
    const start = needle.slice(0, head);
    const others = byHead.get(start);
    if (others) others.push(needle);
    else byHead.set(start, [needle]);
    table[hashOf(needle.charCodeAt(0), needle.charCodeAt(1), needle.charCodeAt(2), needle.charCodeAt(3))] = 1;
  }
  return { table, byHead };
}

const hashOf = (first: number, second: number, third: number, fourth: number): number =>
  (first * 0x1f1f + second * 0x3d1 + third * 0x1f + fourth) & (tableSize - 1);

function shows(text: string, { table, byHead }: Needles): boolean {
  let first = 0;
  let second = text.charCodeAt(0);
  let third = text.charCodeAt(1);
  let fourth = text.charCodeAt(2);
  for (let at = 0; at + shortest <= text.length; at += 1) {
    first = second;
    second = third;
    third = fourth;
    fourth = text.charCodeAt(at + 3);
    if (table[hashOf(first, second, third, fourth)] !== 1) continue;
    const needles = byHead.get(text.slice(at, at + head)) ?? [];
    if (needles.some((needle) => text.startsWith(needle, at) && isWhole(text, at, needle))) return true;
  }
  return false;
}

/** A value of letters alone counts as a word only: `theme` is not in `theme_color`. */
const isWhole = (text: string, at: number, needle: string): boolean =>
  !/^[\p{L}_-]+$/u.test(needle) || !(isWordCharacter(text[at - 1]) || isWordCharacter(text[at + needle.length]));

const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}_-]/u.test(character);
