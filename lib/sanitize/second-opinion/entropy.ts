import { remembering } from './remembering.ts';
import { runsIn } from './runs.ts';
import { isStandIn } from './stand-in-forms.ts';

const shortest = 18;
const enoughBits = 3.3;

/** Does a text hold a word that looks random: long, of mixed kinds of characters, evenly spread? */
export function holdsRandomWord(text: string): boolean {
  if (text.length < shortest) return false;
  // What is escaped is judged once it is decoded.
  const unescaped =
    text.includes('\\') || text.includes('%') ? text.replaceAll(/\\u[0-9a-f]{4}|%[0-9a-f]{2}/gi, ' ') : text;
  return runsIn(unescaped, shortest).some(isRandomWord);
}

const isRandomWord = remembering(
  (word): boolean => word.split('/').some((part) => isRandom(withoutWords(part))),
  1_000_000,
);

/** Secrets in base64url have `-` and `_` inside; so have names and stand-ins, which are taken out. */
const withoutWords = (part: string): string =>
  isStandIn(part)
    ? ''
    : part
        .split(/[_+-]/)
        .filter((run) => !isStandIn(run) && !/^[a-z]+$/.test(run))
        .join('');

function isRandom(run: string): boolean {
  if (run.length < shortest || isStandIn(run) || /x{8,}$/.test(run)) return false;
  const classes = [/[a-z]/, /[A-Z]/, /\d/].filter((pattern) => pattern.test(run)).length;
  return classes > 1 && /\d/.test(run) && changes(run) > run.length / 5 && bitsOf(run) > enoughBits;
}

/** How often the kind of character changes: in words of people and programs it rarely does. */
const changes = (run: string): number =>
  run
    .replace(/[a-z]/g, 'a')
    .replace(/[A-Z]/g, 'A')
    .replace(/\d/g, '0')
    .replace(/(.)\1+/g, '$1').length - 1;

/** Shannon entropy in bits per character. */
function bitsOf(run: string): number {
  const counts = new Map<string, number>();
  for (const character of run) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((bits, count) => bits - (count / run.length) * Math.log2(count / run.length), 0);
}
