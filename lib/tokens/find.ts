import { type Content, cookiePairs, type Exchange, type Header } from '../capture/index.ts';
import { isObject, joinPath, type Path, parseJson, unknownKey } from '../json.ts';
import { type Place, type Shape, type VisitString, visitStrings } from '../parse/index.ts';
import { perObject } from '../per-object.ts';
import type { Head } from '../recognize/index.ts';
import { looksLikeJwt, readToken } from './read.ts';
import type { Token, TokenGrammar } from './token.ts';

/** Where to look: an exchange with its bodies read and, where a schema is known, their shapes. */
export interface Haystack {
  readonly exchange: Exchange;
  readonly head: Pick<Head, 'path' | 'query'>;
  readonly request: { readonly content: Content; readonly shape: Shape | null };
  readonly response: { readonly content: Content; readonly shape: Shape | null };
}

/** Every token of an exchange, one per place: URL, headers, cookies, bodies and strings nested in them. */
export function findTokens(
  { exchange, head, request, response }: Haystack,
  grammars: readonly TokenGrammar[],
): Token[] {
  const tokens: Token[] = [];
  const isToken = tokenTest(grammars);
  const take = reader(grammars, tokens);
  const visit: VisitString = (text, name, place) => search(text, name, place, isToken, take);
  visitUrl(exchange.request.url, head, visit);
  visitHeaders('request', exchange.request.headers, visit);
  visitBody('request.body', request, visit);
  visitHeaders('response', exchange.response.headers, visit);
  visitBody('', response, visit);
  return tokens;
}

/** An answer often says the same token twice; it is decoded once. */
function reader(grammars: readonly TokenGrammar[], tokens: Token[]): Take {
  const known = new Map<string, { readonly name: string; readonly token: Token }>();
  return (raw, name, where) => {
    const twin = known.get(raw);
    const token = twin?.name === name ? { ...twin.token, where } : readToken(raw, where, name, grammars);
    known.set(raw, { name, token });
    tokens.push(token);
  };
}

type Take = (raw: string, name: string, where: Path) => void;

function visitUrl(url: string, { path, query }: Haystack['head'], visit: VisitString): void {
  if (path.includes('eyJ')) for (const segment of path.split('/')) visit(segment, '', inUrl);
  for (const [name, text] of query) visit(text, name, inQuery);
  const fragment = url.includes('#') ? URL.parse(url)?.hash.slice(1) : '';
  for (const [name, text] of new URLSearchParams(fragment)) visit(text, name, inUrl);
}

const inQuery: Place = (name) => `request.query.${name}`;
const inUrl: Place = () => 'request.url';

function visitHeaders(side: 'request' | 'response', headers: readonly Header[], visit: VisitString): void {
  const cookieHeader = side === 'request' ? 'cookie' : 'set-cookie';
  const inHeader: Place = (name) => `${side}.header.${name}`;
  const inCookie: Place = (name) => `${side}.cookie.${name}`;
  for (const { name, value } of headers) {
    const lower = name.toLowerCase();
    const bearer = /^Bearer\s+(\S+)$/i.exec(value)?.[1];
    if (lower !== cookieHeader) visit(bearer ?? value, lower, inHeader);
  }
  for (const [name, value] of cookiePairs(headers, cookieHeader)) visit(value, name, inCookie);
}

function visitBody(base: Path, { content, shape }: Haystack['response'], visit: VisitString): void {
  if (content.kind === 'form') {
    const known = shape?.node.kind === 'object' ? shape.node.fields : null;
    const inForm: Place = (name) => joinPath(base, known?.has(name) ? name : unknownKey);
    for (const [name, text] of content.fields) visit(text, name, inForm);
  } else if (content.kind === 'json') {
    visitStrings(content.value, shape, visit, base);
  } else if (content.kind === 'text') visit(content.text.trim(), '', () => base);
}

/** Tokens hide in JSON within strings and in URLs within queries; three layers are more than any SDK makes. */
const nestingLimit = 3;

function search(text: string, name: string, place: Place, isToken: TokenTest, take: Take): void {
  if (text.length < 8) return;
  if (isToken(text, name)) take(text, name, place(name));
  else if (text.includes('eyJ')) searchNested(text, () => place(name), isToken, take, 1);
}

function searchNested(text: string, where: () => Path, isToken: TokenTest, take: Take, nesting: number): void {
  visitNested(text, (each, name) => {
    if (each.length < 8) return;
    if (isToken(each, name)) take(each, name, where());
    else if (nesting < nestingLimit && each.includes('eyJ')) searchNested(each, where, isToken, take, nesting + 1);
  });
}

type TokenTest = (text: string, name: string) => boolean;

/** Every string is asked, so what the grammars say is put together once. */
const tokenTest = perObject((grammars: readonly TokenGrammar[]): TokenTest => {
  const prefixes = grammars.flatMap(({ opaque }) => opaque.map(({ prefix }) => prefix.replace(/\W/g, '\\$&')));
  const prefixed = new RegExp(`^(?:${prefixes.join('|') || '(?!)'})`);
  const isKnown: TokenTest = (text, name) =>
    prefixed.test(text) || grammars.some((grammar) => grammar.kindByName(name) !== null);
  return (text, name) =>
    isMeantAsToken(text, name) || looksLikeJwt(text) || (isKnown(text, name) && !/[\s/?&{"]/.test(text));
});

/** A `jwt` that is none and a bearer that was cut off are tokens still: broken ones, and the reason why requests fail. */
const isMeantAsToken = (text: string, name: string): boolean =>
  name === 'jwt' || (name === 'authorization' && text.startsWith('eyJ'));

function visitNested(text: string, visit: (text: string, name: string) => void): void {
  const value = /^\s*[[{]/.test(text) ? parseJson(text) : undefined;
  if (isObject(value) || Array.isArray(value)) visitStrings(value, null, visit);
  else if (/^(https?:|\/)/.test(text)) {
    if (text.includes('?'))
      for (const [name, each] of URL.parse(text, 'https://nested.invalid')?.searchParams ?? []) visit(each, name);
  } else for (const [match] of text.matchAll(/eyJ[\w-]*\.[\w-]*\.[\w-]*/g)) visit(match, '');
}
