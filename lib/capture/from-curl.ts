import { toBase64 } from '../base64.ts';
import type { CommandRequest } from './command-request.ts';
import { type Body, type Header, header } from './exchange.ts';
import { shellWords } from './shell-words.ts';

interface Draft {
  method: string | null;
  url: string;
  isGet: boolean;
  readonly headers: Header[];
  readonly data: string[];
}

type Option = (draft: Draft, value: string) => void;

const asHeader =
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
  '-b --cookie': asHeader('cookie'),
  '-A --user-agent': asHeader('user-agent'),
  '-e --referer': asHeader('referer'),
  '-d --data --data-raw --data-binary --data-ascii --data-urlencode -F --form': data,
  '--json': json,
  '-u --user': (draft, value) => draft.headers.push({ name: 'authorization', value: `Basic ${toBase64(value)}` }),
  '-o --output -x --proxy -m --max-time --connect-timeout -w --write-out': () => {},
};

const byName = new Map(
  Object.entries(options).flatMap(([names, option]) => names.split(' ').map((name) => [name, option])),
);

/** Reads `curl …` for a POSIX shell or for Windows' cmd, its lines joined or not. */
export function readCurl(command: string): CommandRequest {
  const draft: Draft = { method: null, url: '', isGet: false, headers: [], data: [] };
  const words = shellWords(isForCmd(command) ? withoutCarets(command) : command)
    .slice(1)
    .values();
  for (const word of words) {
    const [name = '', ...inline] = optionParts(word);
    const option = byName.get(name);
    if (option) option(draft, inline.length > 0 ? inline.join('=') : (words.next().value ?? ''));
    else if (name === '-G' || name === '--get') draft.isGet = true;
    else if (!word.startsWith('-') && (draft.url === '' || (isUrl(word) && !isUrl(draft.url)))) draft.url = word;
  }
  return toRequest(draft);
}

/** What follows an option that is not known here may be its value (`--cert client.pem`) or the URL. */
const isUrl = (word: string): boolean => /^https?:\/\//i.test(word);

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
  const told = header(headers, 'content-type');
  const mediaType = told ?? 'application/x-www-form-urlencoded';
  const body: Body = text === '' ? { kind: 'none' } : { kind: 'text', mediaType, text };
  return { method: method ?? (text === '' ? 'GET' : 'POST'), url, headers, body };
}
