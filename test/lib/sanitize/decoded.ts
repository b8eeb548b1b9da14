const depthLimit = 7;

/**
 * The words of a text and everything they decode to, by the test's own means: percent-encoding, Unicode escapes, escapes of
 * JSON, base64 of words and of their parts. No encoding has spaces or quotation marks within.
 */
export function decoded(text: string): readonly string[] {
  const seen = new Set<string>();
  let layer = wordsOf(text);
  for (let depth = 0; depth < depthLimit; depth += 1) {
    const fresh = [...new Set(layer)].filter((word) => !seen.has(word));
    for (const word of fresh) seen.add(word);
    layer = fresh.flatMap(decodings).flatMap(wordsOf);
  }
  return [...seen];
}

const wordsOf = (text: string): readonly string[] => text.split(/[\s"'<>(),;]+/);

const decodings = (text: string): readonly string[] => [
  text.replace(/\\u([0-9a-f]{4})/gi, (_match, code) => String.fromCharCode(Number.parseInt(code, 16))),
  text.replaceAll(/\\(["\\/])/g, '$1'),
  text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8')),
  text.replaceAll('+', ' '),
  ...Array.from(text.matchAll(/[A-Za-z0-9+/_-]{8,}/g), ([word]) => word).flatMap(base64In),
];

/** A path shares its slashes with standard base64, so each start is tried. */
const base64In = (word: string): readonly string[] =>
  word
    .split('/')
    .flatMap((part, at, parts) => [part, parts.slice(at).join('/')])
    .map((part) => Buffer.from(part, 'base64').toString('utf8'))
    .filter((found) => found.length > 5 && !/[^\t\n\r -~\u00a0-\ud7ff]/.test(found));

/** Which of the words can be read in a text, however it is encoded. */
export function readable(words: readonly string[], text: string): readonly string[] {
  const all = decoded(text).join('\n').toLowerCase();
  return words.filter((word) => all.includes(word.toLowerCase()));
}
