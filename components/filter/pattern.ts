import { texts } from '../texts/index.ts';

/** What a pattern is tried on is cut to this, so that the time it takes has an end. */
export const longestSubject = 500;

const longestSource = 200;
const mostWays = 8;

/** One repeat may try each place of what it is tried on, so it weighs as much as four things that are there or not. */
const repeatWeight = 4;

export type PatternReading =
  | { readonly ok: true; readonly pattern: RegExp }
  | { readonly ok: false; readonly reason: string };

const words = texts.filter.pattern;

/**
 * A regular expression that cannot freeze the panel, or why it is refused. The addresses it is tried on come from a page, which may
 * know which ones take an expression of nested repeats for ever.
 */
export function readPattern(source: string, flags: string): PatternReading {
  const reason = flags.replace('i', '') !== '' ? words.flags : refusal(source);
  if (reason !== null) return { ok: false, reason };
  try {
    return { ok: true, pattern: new RegExp(source, flags) };
  } catch {
    return { ok: false, reason: words.invalid };
  }
}

function refusal(source: string): string | null {
  if (source.length > longestSource) return words.long(longestSource);
  // Escaped characters and character classes hold no operators.
  const bare = source.replaceAll(/\\[1-9k]/g, '\u0001').replaceAll(/\\.|\[(?:\\.|[^\]\\])*\]/g, 'x');
  if (bare.includes('\u0001')) return words.backreference;
  const repeats = Array.from(bare.matchAll(/[*+]|\{\d+,?\d*\}/g));
  if (repeats.some(({ index }) => bare[index - 1] === ')' && isBranching(bare, index - 1))) return words.nested;
  // Counts `|` and optional `?`, leaving out lazy quantifiers (`+?`) and group syntax (`(?:`); `{3}` leaves no choice either.
  const choices = bare.match(/\||[^(*+}?]\?/g) ?? [];
  const open = repeats.filter(([repeat]) => !/^\{\d\}$/.test(repeat));
  return open.length * repeatWeight + choices.length > mostWays ? words.many : null;
}

/** Does the group that closes here repeat or choose inside? */
function isBranching(bare: string, closing: number): boolean {
  let depth = 0;
  for (let at = closing; at >= 0; at -= 1) {
    if (bare[at] === ')') depth += 1;
    if (bare[at] === '(') depth -= 1;
    if (depth === 0) return /[*+|{]|[^(]\?/.test(bare.slice(at + 1, closing));
  }
  return false;
}
