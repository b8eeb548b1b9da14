import { type Content, type Exchange, type Header, headerValues } from '../capture/index.ts';
import { isObject, type Path, parseJson } from '../json.ts';
import { type Shape, strings } from '../parse/index.ts';
import { looksLikeJwt, readToken } from './read.ts';
import type { Token, TokenGrammar } from './token.ts';

/** Where to look: an exchange with its bodies read and, where a schema is known, their shapes. */
export interface Haystack {
  readonly exchange: Exchange;
  readonly request: { readonly content: Content; readonly shape: Shape | null };
  readonly response: { readonly content: Content; readonly shape: Shape | null };
}

/** Every token of an exchange, one per place: URL, headers, cookies, bodies and strings nested in them. */
export function findTokens(haystack: Haystack, grammars: readonly TokenGrammar[]): Token[] {
  const tokens: Token[] = [];
  for (const place of places(haystack)) {
    for (const { path, raw, name } of candidates(place, grammars, 0)) tokens.push(readToken(raw, path, name, grammars));
  }
  return tokens;
}

interface Place {
  readonly path: Path;
  readonly name: string;
  readonly text: string;
}

function* places({ exchange, request, response }: Haystack): Generator<Place> {
  yield* queryPlaces(exchange.request.url);
  yield* headerPlaces('request', exchange.request.headers);
  yield* bodyPlaces('request.body', request.content, request.shape);
  yield* headerPlaces('response', exchange.response.headers);
  yield* bodyPlaces('', response.content, response.shape);
}

function* queryPlaces(url: string): Generator<Place> {
  const parsed = URL.parse(url);
  if (parsed === null) return;
  for (const [name, text] of parsed.searchParams) yield { path: `request.query.${name}`, name, text };
  for (const [name, text] of new URLSearchParams(parsed.hash.slice(1))) yield { path: `request.url`, name, text };
}

function* headerPlaces(side: 'request' | 'response', headers: readonly Header[]): Generator<Place> {
  const cookieHeader = side === 'request' ? 'cookie' : 'set-cookie';
  for (const { name, value } of headers) {
    const lower = name.toLowerCase();
    if (lower === cookieHeader) continue;
    const bearer = /^Bearer\s+(\S+)$/i.exec(value)?.[1];
    yield { path: `${side}.header.${lower}`, name: lower, text: bearer ?? value };
  }
  for (const line of headerValues(headers, cookieHeader)) {
    for (const pair of side === 'request' ? line.split(';') : [line.split(';')[0] ?? '']) {
      const [name = '', ...rest] = pair.split('=');
      yield { path: `${side}.cookie.${name.trim()}`, name: name.trim(), text: rest.join('=').trim() };
    }
  }
}

function* bodyPlaces(base: Path, content: Content, shape: Shape | null): Generator<Place> {
  if (content.kind === 'form') {
    for (const [name, text] of content.fields) yield { path: `${base}.${name}`, name, text };
  } else if (content.kind === 'json') {
    for (const [path, text] of strings(content.value, shape, base)) yield { path, name: lastKey(path), text };
  } else if (content.kind === 'text') yield { path: base, name: '', text: content.text.trim() };
}

const lastKey = (path: Path): string => path.slice(path.lastIndexOf('.') + 1);

/** Tokens hide in JSON within strings and in URLs within queries; three layers are more than any SDK makes. */
const nestingLimit = 3;

function* candidates(
  { path, name, text }: Place,
  grammars: readonly TokenGrammar[],
  depth: number,
): Generator<{ path: Path; name: string; raw: string }> {
  if (text.length < 8) return;
  if (isToken(text, name, grammars)) yield { path, name, raw: text };
  else if (depth < nestingLimit && text.includes('eyJ')) {
    for (const [inner, each] of nestedStrings(text))
      yield* candidates({ path, name: inner, text: each }, grammars, depth + 1);
  }
}

function isToken(text: string, name: string, grammars: readonly TokenGrammar[]): boolean {
  if (looksLikeJwt(text) || isMeantAsToken(text, name)) return true;
  if (/[\s/?&{"]/.test(text)) return false;
  return grammars.some(
    (grammar) => grammar.kindByName(name) !== null || grammar.opaque.some(({ prefix }) => text.startsWith(prefix)),
  );
}

/** A `jwt` that is none and a bearer that was cut off are tokens still: broken ones, and the reason why requests fail. */
const isMeantAsToken = (text: string, name: string): boolean =>
  name === 'jwt' || (name === 'authorization' && text.startsWith('eyJ'));

function* nestedStrings(text: string): Generator<[name: string, value: string]> {
  const value = /^\s*[[{]/.test(text) ? parseJson(text) : undefined;
  if (isObject(value) || Array.isArray(value)) {
    for (const [path, each] of strings(value, null)) yield [lastKey(path), each];
  } else if (/^(https?:|\/)/.test(text)) {
    yield* URL.parse(text, 'https://nested.invalid')?.searchParams ?? [];
  } else {
    for (const [match] of text.matchAll(/eyJ[\w-]*\.[\w-]*\.[\w-]*/g)) yield ['', match];
  }
}
