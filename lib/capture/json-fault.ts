import { advance, type Place, start } from './place.ts';

/** Where text stops being JSON (RFC 8259). Engines word it differently and quote the text; this names the place only. */

const space = /[\t\n\r ]*/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** What may come next. After `[` or `{` the closing bracket may come at once. */
type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end';

interface Scan {
  readonly text: string;
  readonly open: string[];
  at: number;
  expected: Expected;
}

/** The first fault of a text that begins at `from`; null when it is one JSON value. */
export function jsonFault(text: string, from: Place = start): Place | null {
  const scan: Scan = { text, open: [], at: 0, expected: 'value' };
  do {
    skip(scan, space);
    if (scan.open.length === 0 && scan.expected === 'comma-or-end') break;
  } while (step(scan));
  const isWhole = scan.at === text.length && scan.open.length === 0 && scan.expected === 'comma-or-end';
  return isWhole ? null : advance(from, text.slice(0, scan.at));
}

/** Takes one token; false when it is not what may come here. */
function step(scan: Scan): boolean {
  const character = scan.text[scan.at] ?? '';
  switch (scan.expected) {
    case 'colon':
      return take(scan, character === ':', 'value');
    case 'comma-or-end':
      if (character === ',') return take(scan, true, scan.open.at(-1) === '{' ? 'key' : 'value');
      return close(scan, character);
    case 'key-or-end':
    case 'value-or-end':
      if (close(scan, character)) return true;
      scan.expected = scan.expected === 'key-or-end' ? 'key' : 'value';
      return step(scan);
    case 'key':
      return character === '"' && skipString(scan) && take(scan, true, 'colon', 0);
    case 'value':
      if (open(scan, character)) return true;
      return (character === '"' ? skipString(scan) : skip(scan, scalar)) && take(scan, true, 'comma-or-end', 0);
  }
}

function open(scan: Scan, character: string): boolean {
  if (character !== '{' && character !== '[') return false;
  scan.open.push(character);
  return take(scan, true, character === '{' ? 'key-or-end' : 'value-or-end');
}

function close(scan: Scan, character: string): boolean {
  const opened = scan.open.at(-1);
  if (opened === undefined || character !== (opened === '{' ? '}' : ']')) return false;
  scan.open.pop();
  return take(scan, true, 'comma-or-end');
}

function take(scan: Scan, matches: boolean, next: Expected, length = 1): boolean {
  if (!matches) return false;
  scan.at += length;
  scan.expected = next;
  return true;
}

function skip(scan: Scan, pattern: RegExp): boolean {
  pattern.lastIndex = scan.at;
  const [match] = pattern.exec(scan.text) ?? [];
  scan.at += match?.length ?? 0;
  return match !== undefined;
}

/** By hand, because a string may be longer than a regular expression can follow. */
function skipString(scan: Scan): boolean {
  scan.at += 1;
  while (scan.at < scan.text.length) {
    const character = scan.text.charAt(scan.at);
    if (character < ' ') return false;
    if (character === '\\' && !skip(scan, escaped)) return false;
    if (character !== '\\') scan.at += 1;
    if (character === '"') return true;
  }
  return false;
}
