import { closingQuote } from './quoted.ts';

const ansiEscapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

const unescapeAnsi = (text: string): string =>
  text.replace(/\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))/gs, (_match, unicode, hex, plain: string) =>
    plain === undefined ? String.fromCharCode(Number.parseInt(unicode ?? hex, 16)) : (ansiEscapes[plain] ?? plain),
  );

/** How a shell quotes. A backslash speaks for the character behind it, but not between single quotes. */
const quotes = [
  { opening: "$'", closing: "'", escaper: '\\', read: unescapeAnsi },
  { opening: "'", closing: "'", escaper: null, read: (text: string) => text },
  { opening: '"', closing: '"', escaper: '\\', read: (text: string) => text.replace(/\\([\\"$`])/g, '$1') },
];

/** A line that goes on, an escaped character, or what stands unquoted. */
const unquoted = /\\\r?\n|\\(.)|([^\s\\'"$]+|\$)/sy;

/** A command line as a POSIX shell splits it (quotes, backslashes, `$'…'`); nothing is expanded. */
export function shellWords(command: string): string[] {
  const words: string[] = [];
  let word: string | null = null;
  for (let at = 0; at < command.length; ) {
    const part = partAt(command, at);
    if (part === null && word !== null) words.push(word);
    if (part === null) word = null;
    else if (part.text !== null) word = (word ?? '') + part.text;
    at = part?.end ?? at + 1;
  }
  return word === null ? words : [...words, word];
}

/** What a word goes on with, and where that ends; null between words. */
function partAt(command: string, at: number): { readonly text: string | null; readonly end: number } | null {
  for (const { opening, closing, escaper, read } of quotes) {
    if (!command.startsWith(opening, at)) continue;
    const end = closingQuote(command, at + opening.length, closing, escaper);
    if (end >= 0) return { text: read(command.slice(at + opening.length, end)), end: end + 1 };
  }
  unquoted.lastIndex = at;
  const match = unquoted.exec(command);
  return match && { text: match[1] ?? match[2] ?? null, end: at + match[0].length };
}
