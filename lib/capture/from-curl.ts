import { toBase64Url } from '../base64.ts';
import type { Body, Header } from './exchange.ts';
import type { CommandRequest } from './pasted-command.ts';
import { closingQuote } from './quoted.ts';

interface Draft {
  method: string | null;
  url: string;
  isGet: boolean;
  readonly headers: Header[];
  readonly data: string[];
}

type Option = (draft: Draft, value: string) => void;

const header =
  (name: string): Option =>
  (draft, value) =>
    draft.headers.push({ name, value });

const data: Option = (draft, value) => draft.data.push(value);

const anyHeader: Option = (draft, value) => {
  const [name = '', ...rest] = value.split(':');
  draft.headers.push({ name: name.trim(), value: rest.join(':').trim() });
};

const json: Option = (draft, value) => {
  draft.headers.push({ name: 'content-type', value: 'application/json' });
  draft.data.push(value);
};

/** Options that take a value, by the names that browsers' "copy as cURL" and documentation use. */
const options: Readonly<Record<string, Option>> = {
  '-X --request': (draft, value) => {
    draft.method = value;
  },
  '--url': (draft, value) => {
    draft.url = value;
  },
  '-H --header': anyHeader,
  '-b --cookie': header('cookie'),
  '-A --user-agent': header('user-agent'),
  '-e --referer': header('referer'),
  '-d --data --data-raw --data-binary --data-ascii --data-urlencode -F --form': data,
  '--json': json,
  '-u --user': (draft, value) => draft.headers.push({ name: 'authorization', value: `Basic ${toBase64Url(value)}` }),
  '-o --output -x --proxy -m --max-time --connect-timeout -w --write-out': () => {},
};

const byName = new Map(
  Object.entries(options).flatMap(([names, option]) => names.split(' ').map((name) => [name, option])),
);

/** Reads `curl …` for a POSIX shell or for Windows' cmd, its lines joined or not. */
export function readCurl(command: string): CommandRequest {
  const draft: Draft = { method: null, url: '', isGet: false, headers: [], data: [] };
  const words = shellWords(isForCmd(command) ? withoutCarets(command) : command).slice(1);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const [name = '', ...inline] = optionParts(word);
    const option = byName.get(name);
    if (option) option(draft, inline.length > 0 ? inline.join('=') : (words[++at] ?? ''));
    else if (name === '-G' || name === '--get') draft.isGet = true;
    else if (!word.startsWith('-') && draft.url === '') draft.url = word;
  }
  return toRequest(draft);
}

/** `--name=value`, `-Xvalue` or a name alone. */
function optionParts(word: string): readonly string[] {
  if (word.startsWith('--')) return word.split('=');
  return /^-\w./.test(word) && byName.has(word.slice(0, 2)) ? [word.slice(0, 2), word.slice(2)] : [word];
}

/** Browsers' "Copy as cURL (cmd)" joins lines and quotes with carets. */
const isForCmd = (command: string): boolean => /\^\r?\n|\^"/.test(command);

const withoutCarets = (command: string): string =>
  command
    .replace(/\^\r?\n\r?\n/g, '\n')
    .replace(/\^\r?\n/g, ' ')
    .replace(/\^(.)/g, '$1');

function toRequest({ method, url, isGet, headers, data: parts }: Draft): CommandRequest {
  const text = parts.join('&');
  if (isGet && text !== '') {
    return {
      method: method ?? 'GET',
      url: `${url}${url.includes('?') ? '&' : '?'}${text}`,
      headers,
      body: { kind: 'none' },
    };
  }
  const told = headers.find(({ name }) => name.toLowerCase() === 'content-type')?.value;
  const mediaType = told ?? 'application/x-www-form-urlencoded';
  const body: Body = text === '' ? { kind: 'none' } : { kind: 'text', mediaType, text };
  return { method: method ?? (text === '' ? 'GET' : 'POST'), url, headers, body };
}

const ansiEscapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

const unescapeAnsi = (text: string): string =>
  text.replace(/\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))/gs, (_match, unicode, hex, plain: string) =>
    plain === undefined ? String.fromCharCode(Number.parseInt(unicode ?? hex, 16)) : (ansiEscapes[plain] ?? plain),
  );

/** How a shell quotes. A backslash speaks for the character behind it, but not between single quotes. */
const quotes = [
  { opening: "$'", closing: "'", escaper: '\\', read: unescapeAnsi },
  { opening: "'", closing: "'", escaper: null, read: (text: string) => text },
  { opening: '"', closing: '"', escaper: '\\', read: (text: string) => text.replace(/\\([\\"$`])/g, '$1') },
];

/** A line that goes on, an escaped character, or what stands unquoted. */
const unquoted = /\\\r?\n|\\(.)|([^\s\\'"$]+|\$)/sy;

/** A command line as a POSIX shell splits it (quotes, backslashes, `$'…'`); nothing is expanded. */
function shellWords(command: string): string[] {
  const words: string[] = [];
  let word: string | null = null;
  for (let at = 0; at < command.length; ) {
    const part = partAt(command, at);
    if (part === null && word !== null) words.push(word);
    if (part === null) word = null;
    else if (part.text !== null) word = (word ?? '') + part.text;
    at = part?.end ?? at + 1;
  }
  return word === null ? words : [...words, word];
}

/** What a word goes on with, and where that ends; null between words. */
function partAt(command: string, at: number): { readonly text: string | null; readonly end: number } | null {
  for (const { opening, closing, escaper, read } of quotes) {
    if (!command.startsWith(opening, at)) continue;
    const end = closingQuote(command, at + opening.length, closing, escaper);
    if (end >= 0) return { text: read(command.slice(at + opening.length, end)), end: end + 1 };
  }
  unquoted.lastIndex = at;
  const match = unquoted.exec(command);
  return match && { text: match[1] ?? match[2] ?? null, end: at + match[0].length };
}
