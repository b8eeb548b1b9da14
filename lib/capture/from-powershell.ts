import type { Header } from './exchange.ts';
import type { CommandRequest } from './pasted-command.ts';

/** A PowerShell string: backtick escapes and doubled quotes (about_Quoting_Rules). */
const string = '"((?:[^"`]|`[\\s\\S]|"")*)"';
const option = (name: string): RegExp => new RegExp(`-${name}\\s+${string}`, 'i');

const headerTable = /-Headers\s+@\{([\s\S]*?)\n?\}/i;
const headerPair = new RegExp(`${string}\\s*=\\s*${string}`, 'g');
const userAgent = new RegExp(`\\.UserAgent\\s*=\\s*${string}`, 'i');
const cookie = new RegExp(`System\\.Net\\.Cookie\\(${string},\\s*${string}`, 'gi');

/** `Invoke-WebRequest` as browsers' "Copy as PowerShell" writes it, with the session that holds its cookies. */
export function readPowerShell(command: string): CommandRequest {
  const textOf = (pattern: RegExp): string | null => {
    const found = pattern.exec(command)?.[1];
    return found === undefined ? null : plain(found);
  };
  const pairs = headerTable.exec(command)?.[1] ?? '';
  const headers: Header[] = Array.from(pairs.matchAll(headerPair), ([, name, value]) => header(name, value));
  const [agent, type, text] = [textOf(userAgent), textOf(option('ContentType')), textOf(option('Body'))];
  const cookies = Array.from(command.matchAll(cookie), ([, name, value]) => `${plain(name)}=${plain(value)}`);
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

const header = (name: string | undefined, value: string | undefined): Header => ({
  name: plain(name),
  value: plain(value),
});

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '0': '\0' };

const plain = (text = ''): string =>
  text.replaceAll('""', '"').replace(/`([\s\S])/g, (_match, character: string) => escapes[character] ?? character);
