/** Everything a text says once decoded: itself, and what percent-encoding, Unicode escapes and base64 in it stand for. */

const nestingLimit = 6;

export function* layersOf(text: string, depth = 0): Generator<string> {
  yield text;
  if (depth >= nestingLimit) return;
  for (const decoded of decodings(text)) yield* layersOf(decoded, depth + 1);
}

/** Does a word stand for a text? */
export const isEncoded = (word: string): boolean => base64In(word).length > 0;

function decodings(text: string): ReadonlySet<string> {
  const found = new Set([...unescaped(text), ...unpercented(text), ...base64In(text)]);
  found.delete(text);
  found.delete('');
  return found;
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

function decodedRun(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}

/** Words long enough to hide something. A path before standard base64 shares its slashes, so each start is tried. */
function base64In(text: string): string[] {
  const found: string[] = [];
  for (const [word] of text.matchAll(/[A-Za-z0-9+/_-]{12,}/g)) {
    const parts = word.split('/').slice(0, 12);
    let rest = word;
    for (const part of parts) {
      found.push(...printable(rest), ...(part === rest ? [] : printable(part)));
      rest = rest.slice(part.length + 1);
    }
  }
  return found;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Only what decodes to text was base64; what has no capital hardly ever does. */
function printable(word: string): string[] {
  if (word.length < 12 || !/[A-Z]/.test(word)) return [];
  try {
    const binary = atob(word.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
    const text = utf8.decode(bytes);
    return /^[\t\n\r -~\u00a0-\uffff]{6,}$/.test(text) ? [text] : [];
  } catch {
    return [];
  }
}
