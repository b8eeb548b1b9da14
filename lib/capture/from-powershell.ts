import type { CommandRequest } from './command-request.ts';
import type { Header } from './exchange.ts';
import { closingQuote } from './quoted.ts';

const option = (name: string): RegExp => new RegExp(`-${name}\\s+"(\\d+)"`, 'i');

const tableStart = /-Headers\s+@\{/i;
const headerPair = /"(\d+)"\s*=\s*"(\d+)"/g;
const userAgent = /\.UserAgent\s*=\s*"(\d+)"/i;
const cookie = /System\.Net\.Cookie\("(\d+)",\s*"(\d+)"/gi;

/** `Invoke-WebRequest` as browsers' "Copy as PowerShell" writes it, with the session that holds its cookies. */
export function readPowerShell(whole: string): CommandRequest {
  const { command, strings } = withoutStrings(whole);
  const stringAt = (number: string | undefined): string => strings[Number(number)] ?? '';
  const textOf = (pattern: RegExp): string | null => {
    const found = pattern.exec(command)?.[1];
    return found === undefined ? null : stringAt(found);
  };
  const pairs = tableIn(command).matchAll(headerPair);
  const headers: Header[] = Array.from(pairs, ([, name, value]) => ({ name: stringAt(name), value: stringAt(value) }));
  const [agent, type, text] = [textOf(userAgent), textOf(option('ContentType')), textOf(option('Body'))];
  const cookies = Array.from(command.matchAll(cookie), ([, name, value]) => `${stringAt(name)}=${stringAt(value)}`);
  if (agent !== null) headers.push({ name: 'user-agent', value: agent });
  if (cookies.length > 0) headers.push({ name: 'cookie', value: cookies.join('; ') });
  if (type !== null) headers.push({ name: 'content-type', value: type });
  return {
    method: textOf(option('Method')) ?? 'GET',
    url: textOf(option('Uri')) ?? '',
    // HTTP/2's pseudo-headers repeat the request line.
    headers: headers.filter(({ name }) => name !== '' && !/^(?:authority|method|path|scheme)$/.test(name)),
    body: text === null ? { kind: 'none' } : { kind: 'text', mediaType: type ?? '', text },
  };
}

/** The command with a number in place of each string, so that no pattern ever runs over what the strings hold. */
function withoutStrings(whole: string): { readonly command: string; readonly strings: readonly string[] } {
  const strings: string[] = [];
  const parts: string[] = [];
  let done = 0;
  for (let at = whole.indexOf('"'); at >= 0; at = whole.indexOf('"', done)) {
    const end = endOfString(whole, at + 1);
    parts.push(whole.slice(done, at), `"${strings.length}"`);
    strings.push(plain(whole.slice(at + 1, end)));
    done = end + 1;
  }
  return { command: parts.join('') + whole.slice(done), strings };
}

/** The quote that closes a string, or the text's end: a doubled one is one of its characters (about_Quoting_Rules). */
function endOfString(text: string, from: number): number {
  let end = closingQuote(text, from, '"', '`');
  while (end >= 0 && text[end + 1] === '"') end = closingQuote(text, end + 2, '"', '`');
  return end < 0 ? text.length : end;
}

/** What stands between `@{` and `}`. */
function tableIn(command: string): string {
  const start = tableStart.exec(command);
  if (start === null) return '';
  const end = command.indexOf('}', start.index);
  return end < 0 ? '' : command.slice(start.index, end);
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '0': '\0' };

const plain = (text: string): string =>
  text.replaceAll('""', '"').replace(/`([\s\S])/g, (_match, character: string) => escapes[character] ?? character);
