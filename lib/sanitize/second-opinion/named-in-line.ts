/** A member of a JSON text that nobody can parse: set out over lines, or cut off. A long value is judged by how it begins. */
const member = /"([^"\\\s]{1,100})"\s{0,20}:\s{0,20}(?:"((?:[^"\\]|\\.){0,500})|(\d{7,20}))/g;

/** A field of a message (RFC 9110 §5), by itself or as an option of cURL. Any other word before a colon is prose. */
const headerLine = /^\s*(?:-H \$?['"])?((?:set-)?cookie|x-[\w-]+|[\w-]+-ip): *(\S.*?)(?:['"]? \\)?$/i;

/** The option of cURL by which browsers copy the cookies of a request. */
const cookieOption = /(?:^|\s)(?:-b|--cookie) \$?['"]([^'"]{1,10000})/;

/** What a line of a text that is no JSON calls by a name. */
export function namedInLine(line: string): readonly (readonly [name: string, value: string])[] {
  const named: (readonly [string, string])[] = [];
  for (const [, name = '', text, number = ''] of line.matchAll(member)) named.push([name, text ?? number]);
  if (line.length > longest) return named;
  const [, header, value] = headerLine.exec(line) ?? [];
  if (header !== undefined && value !== undefined) named.push([header, value]);
  const cookies = cookieOption.exec(line)?.[1];
  if (cookies !== undefined) named.push(['cookie', cookies]);
  return named;
}

/** No header is longer. */
const longest = 10_000;
