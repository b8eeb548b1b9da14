import { remembering } from './remembering.ts';
import { runsIn } from './runs.ts';

const nestingLimit = 6;
/** Shorter words hide nothing. */
const shortest = 12;

/** Everything a text says once decoded: itself, and what percent-encoding, Unicode escapes, odd letters, hexadecimal and base64 in it stand for. */
export function visitLayers(text: string, visit: (layer: string) => void, depth = 0): void {
  visit(text);
  if (depth < nestingLimit) for (const decoded of decodings(text)) visitLayers(decoded, visit, depth + 1);
}

/** Does a word stand for a text? */
export const isEncoded = (word: string): boolean => base64In(word).length > 0;

function decodings(text: string): Iterable<string> {
  const found = [...unescaped(text), ...unpercented(text), ...plainLetters(text), ...base64In(text)];
  return found.length === 0 ? found : new Set(found.filter((each) => each !== text && each !== ''));
}

const unescaped = (text: string): string[] =>
  text.includes('\\')
    ? [
        text
          .replace(/\\u([0-9a-fA-F]{4})/g, (_match, code) => String.fromCharCode(Number.parseInt(code, 16)))
          .replace(/\\(["\\/])/g, '$1'),
      ]
    : [];

const unpercented = (text: string): string[] =>
  text.includes('%') ? [text.replace(/(?:%[0-9a-fA-F]{2})+/g, (run) => decodedRun(run))] : [];

/** What percent-encoding in a text stands for, however often it was applied. */
export function withoutPercents(text: string, depth = 0): string {
  const [decoded = text] = unpercented(text);
  return decoded === text || depth === nestingLimit ? text : withoutPercents(decoded, depth + 1);
}

function decodedRun(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}

/** Letters and digits of other widths, and what stands between letters and does not show. */
const unusual = /\p{Default_Ignorable_Code_Point}|[\u{ff00}-\u{ffef}\u{1d400}-\u{1d7ff}]/u;
const plainLetters = (text: string): string[] =>
  unusual.test(text) ? [text.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '')] : [];

/** Words long enough to hide something. A path before standard base64 shares its slashes, so each start is tried. */
const base64In = (text: string): readonly string[] =>
  text.length < shortest ? [] : runsIn(text, shortest).flatMap(textsOf);

const textsOf = remembering((word): readonly string[] => {
  const found: string[] = [];
  let rest = word;
  for (const part of word.split('/').slice(0, 12)) {
    found.push(...printable(rest), ...(part === rest ? [] : printable(part)));
    rest = rest.slice(part.length + 1);
  }
  return found;
}, 8_000_000);

/** Characters that no text has, and bytes that UTF-8 has not. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const control = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\xc0\xc1\xf5-\xff]/;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Bytes of ASCII text, each in two digits. */
const hexadecimal = /^(?:[2-7][0-9a-f]){8,}$/i;

/** Only what decodes to text was base64; what has no capital hardly ever does. */
function printable(word: string): string[] {
  if (word.length < shortest) return [];
  if (hexadecimal.test(word)) return [word.replace(/../g, (byte) => String.fromCharCode(Number.parseInt(byte, 16)))];
  if (!/[A-Z]/.test(word)) return [];
  try {
    const binary = atob(word.replaceAll('-', '+').replaceAll('_', '/'));
    // Most words are no base64: what they would stand for is no text, which shows before it is decoded.
    if (control.test(binary)) return [];
    const text = /[\x80-\xff]/.test(binary)
      ? utf8.decode(Uint8Array.from(binary, (unit) => unit.charCodeAt(0)))
      : binary;
    return /^[\t\n\r -~\u00a0-\uffff]{6,}$/.test(text) ? [text] : [];
  } catch {
    return [];
  }
}
