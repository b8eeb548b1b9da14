/** A member of a JSON text that nobody can parse: set out over lines, or cut off. A long value is judged by how it begins. */
const member = /"([^"\\\s]{1,100})"\s{0,20}:\s{0,20}(?:"((?:[^"\\]|\\.){0,500})|(\d{7,20}))/g;

/** A field of a message (RFC 9110 §5), by itself or as an option of cURL. Any other word before a colon is prose. */
const headerLine = /^\s*(?:-H \$?['"])?((?:set-)?cookie|x-[\w-]+|[\w-]+-ip): *(\S.*?)(?:['"]? \\)?$/i;

/** What a line of a text that is no JSON calls by a name. */
export function namedInLine(line: string): readonly (readonly [name: string, value: string])[] {
  const members = Array.from(
    line.matchAll(member),
    ([, name = '', text, number = '']) => [name, text ?? number] as const,
  );
  const [, name, value] = line.length > longest ? [] : (headerLine.exec(line) ?? []);
  return name === undefined || value === undefined ? members : [...members, [name, value]];
}

/** No header is longer. */
const longest = 10_000;
