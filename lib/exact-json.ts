import { type JsonValue, parseJson } from './json.ts';

/**
 * JSON text to a value, as `parseJson`; but an integer that a number cannot hold (RFC 8259 §6: beyond 2^53 − 1) is the string
 * of its digits. Some APIs send 64-bit identifiers as numbers and as strings, and a rounded one would be equal to nothing.
 * Engines can tell a number's digits (`context.source`), but Node 20 and older browsers cannot, hence by hand.
 */
export function parseExactJson(text: string): JsonValue | undefined {
  let exact = '';
  let done = 0;
  const strings = createStringScan(text);
  for (let found = longInteger(text, 0); found !== null; found = longInteger(text, found.end)) {
    const { start, end } = found;
    const digits = text.slice(start, end);
    if (Number.isSafeInteger(Number(digits)) || strings.cover(start)) continue;
    exact += `${text.slice(done, start)}"${digits}"`;
    done = end;
  }
  return parseJson(done === 0 ? text : exact + text.slice(done));
}

/** The number of digits of 2^53. */
const shortest = 16;
const half = shortest / 2;

/**
 * Where the next integer of that many digits or more stands, in a string or not. Most texts have none, so only every 16th
 * character is looked at: a long run has one of them.
 */
function longInteger(text: string, from: number): { readonly start: number; readonly end: number } | null {
  for (let at = from + shortest - 1; at < text.length; at += shortest) {
    // So long a run reaches half its length to one side.
    if (!isDigit(text, at) || !(isDigit(text, at - half) || isDigit(text, at + half))) continue;
    let start = at;
    let end = at + 1;
    while (isDigit(text, start - 1)) start -= 1;
    while (isDigit(text, end)) end += 1;
    if (text[start - 1] === '-') start -= 1;
    if (end - start >= shortest && isWhole(text, start, end)) return { start, end };
    at = end - 1;
  }
  return null;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** Between JSON's punctuation: no part of a word, a fraction or an exponent, and no zero in front. */
const isWhole = (text: string, start: number, end: number): boolean =>
  /[[:,\s]/.test(text[start - 1] ?? ',') &&
  /[\]},\s]/.test(text[end] ?? ',') &&
  !/^-?0/.test(text.slice(start, start + 2));

/** Says of rising positions whether they are in a string. Each character is looked at once. */
function createStringScan(text: string): { cover(position: number): boolean } {
  let outside = 0;
  let next: number | null = null;
  return {
    cover(position) {
      next ??= find(text, '"', 0);
      while (next < position) {
        outside = endOfString(text, next);
        next = find(text, '"', outside);
      }
      return position < outside;
    },
  };
}

/** Behind the quote that closes the string which begins at `start`. */
function endOfString(text: string, start: number): number {
  let at = find(text, '"', start + 1);
  while (isEscaped(text, at)) at = find(text, '"', at + 1);
  return at + 1;
}

function find(text: string, what: string, from: number): number {
  const at = text.indexOf(what, from);
  return at < 0 ? text.length : at;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (at < text.length && text[at - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}
