/** A text and everything it decodes to, by the test's own means: percent-encoding, Unicode escapes, base64 from any offset of a word. */
export function decoded(text: string, depth = 0): string[] {
  if (depth > 4) return [text];
  const inner = [
    text.replace(/\\u([0-9a-f]{4})/gi, (_match, code) => String.fromCharCode(Number.parseInt(code, 16))),
    text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8')),
    ...Array.from(text.matchAll(/[A-Za-z0-9+/_-]{12,}/g), ([word]) => word)
      .flatMap((word) => [word, ...word.split('/')])
      .map((word) => Buffer.from(word, 'base64').toString('utf8'))
      .filter((found) => !/[^\t\n\r -~]/.test(found) && found.length > 5),
  ];
  return [text, ...[...new Set(inner)].filter((found) => found !== text).flatMap((found) => decoded(found, depth + 1))];
}
