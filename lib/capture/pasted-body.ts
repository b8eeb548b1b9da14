import { type Body, type Header, header } from './exchange.ts';
import { closingQuote } from './quoted.ts';

/** The line after a JSON text that begins on line `from`: where its brackets close, else the last. */
export function endOfJson(lines: readonly string[], from: number): number {
  let depth = 0;
  for (let at = from; at < lines.length; at += 1) {
    depth += depthOf(lines[at] ?? '');
    if (depth <= 0) return at + 1;
  }
  return lines.length;
}

/** Brackets that a line opens and does not close, those in strings left out. */
function depthOf(line: string): number {
  let depth = 0;
  for (let at = 0; at < line.length; at += 1) {
    const character = line.charAt(at);
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    else if (character === '"') at = closingQuote(line, at + 1, '"', '\\');
    if (at < 0) break;
  }
  return depth;
}

/** Documentation pages draw a fold marker before the first line of each object, and copying keeps it. */
export const withoutMarkers = (text: string): string => text.replace(/^([ \t\u00a0]*[[{]*)- (?=["{[])/gm, '$1');

const form = /^[^\s=&{[]+=[^\s]*$/;

/** A pasted body: its headers tell what it is, else its looks. */
export function bodyOf(raw: string, headers: readonly Header[]): Body {
  const text = raw.trim();
  if (text === '') return { kind: 'none' };
  const told = header(headers, 'content-type');
  const guessed = /^[[{]/.test(text) ? 'application/json' : form.test(text) ? 'application/x-www-form-urlencoded' : '';
  return { kind: 'text', mediaType: told ?? guessed, text };
}
