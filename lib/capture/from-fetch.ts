import { isObject, own, parseJson } from '../json.ts';
import type { CommandRequest } from './command-request.ts';
import { type Body, type Header, header } from './exchange.ts';
import { jsonFault } from './json-fault.ts';
import { advance, type Place } from './place.ts';

/** How a call of `fetch` begins that names its URL. */
export const fetchCall: RegExp = /^(?:await\s+)?fetch\(\s*["'`]/;

/** `fetch` as browsers' "Copy as fetch" writes it; null when what it is given is not JSON, as theirs always is. Nothing is run. */
export function readFetch(call: string): CommandRequest | null {
  const list = listOf(call);
  // The parser's own errors cost ten times as much, and a text may hold a million calls that are no JSON.
  const given = jsonFault(list) === null ? parseJson(list) : undefined;
  if (!Array.isArray(given) || given.length > 2) return null;
  const [url, options = {}] = given;
  return typeof url === 'string' && isObject(options) ? toRequest(url, options) : null;
}

/** Where such a call, which begins at `place`, is no longer what browsers write. */
export function fetchFault(call: string, place: Place): Place {
  const list = advance(place, call.slice(0, call.indexOf('(')));
  return jsonFault(listOf(call), list) ?? list;
}

/** What stands in parentheses, in brackets: a JSON list whose characters stand where they stood. */
function listOf(call: string): string {
  let end = call.length;
  while (/[\s;]/.test(call.charAt(end - 1))) end -= 1;
  const given = call.slice(call.indexOf('(') + 1, end);
  return `[${given.endsWith(')') ? `${given.slice(0, -1)}]` : given}`;
}

function toRequest(url: string, options: object): CommandRequest {
  const textAt = (name: string): string | null => {
    const value = own(options, name);
    return typeof value === 'string' ? value : null;
  };
  const headers = headersIn(own(options, 'headers'));
  const referrer = textAt('referrer');
  if (referrer && header(headers, 'referer') === null) headers.push({ name: 'referer', value: referrer });
  const text = textAt('body');
  const mediaType = header(headers, 'content-type') ?? '';
  const body: Body = text === null ? { kind: 'none' } : { kind: 'text', mediaType, text };
  return { method: textAt('method') ?? 'GET', url, headers, body };
}

const headersIn = (value: unknown): Header[] =>
  isObject(value)
    ? Object.entries(value).flatMap(([name, text]) => (typeof text === 'string' ? { name, value: text } : []))
    : [];
