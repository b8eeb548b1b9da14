import { type Content, cookiePairs, type Exchange, type Header } from '../capture/index.ts';
import { joinPath, type Path, unknownKey } from '../json.ts';
import { type Place, type Shape, type VisitString, visitStrings } from '../parse/index.ts';
import type { Head } from '../recognize/index.ts';
import { visitNested } from './nested.ts';
import { isMeantAsToken, readToken } from './read.ts';
import type { Token, TokenGrammar } from './token.ts';
import { shortest, type TokenTest, tokenTest } from './token-test.ts';

/** Everything of an exchange but the response body. */
export interface Haystack {
  readonly exchange: Exchange;
  readonly head: Pick<Head, 'path' | 'query'>;
  readonly requestContent: Content;
  readonly requestShape: Shape | null;
}

/** Puts every token among the strings that it is shown, and those nested in them, into a list: one per place. */
export const tokenSearch = (grammars: readonly TokenGrammar[], tokens: Token[]): VisitString =>
  search(tokenTest(grammars), reader(grammars, tokens));

/** Shows the strings of an exchange, its response body aside: URL, headers, cookies, and what was sent. */
export function visitExchange({ exchange, head, requestContent, requestShape }: Haystack, visit: VisitString): void {
  visitUrl(exchange.request.url, head, visit);
  visitHeaders('request', exchange.request.headers, visit);
  visitContent(requestContent, requestShape, visit, 'request.body');
  visitHeaders('response', exchange.response.headers, visit);
}

/** A response often says the same token twice, one after the other; it is decoded once. */
function reader(grammars: readonly TokenGrammar[], tokens: Token[]): Take {
  let last: { readonly name: string; readonly token: Token } | null = null;
  return (raw, name, where) => {
    const twin = last?.name === name && last.token.raw === raw ? last.token : null;
    const token = twin ? { ...twin, where } : readToken(raw, where, name, grammars);
    last = { name, token };
    tokens.push(token);
  };
}

type Take = (raw: string, name: string, where: Path) => void;

/** Takes a string that is a token, else the tokens within it, which stand at the same place. */
const search =
  (isToken: TokenTest, take: Take): VisitString =>
  (text, name, place) => {
    if (text.length < shortest && name !== 'jwt') return;
    if (isToken(text, name)) take(text, name, place(name));
    else if (text.includes('eyJ'))
      visitNested(text, (part, partName) => {
        const isFound = isToken(part, partName);
        if (isFound) take(part, partName, place(name));
        return isFound;
      });
  };

function visitUrl(url: string, { path, query }: Haystack['head'], visit: VisitString): void {
  if (path.includes('eyJ')) for (const segment of path.split('/')) visit(segment, '', inUrl);
  for (const [name, text] of query.pairs) visit(text, name, inQuery);
  if (!url.includes('#')) return;
  for (const [name, text] of new URLSearchParams(URL.parse(url)?.hash.slice(1))) visit(text, name, inUrl);
}

const inQuery: Place = (name) => `request.query.${name}`;
const inUrl: Place = () => 'request.url';

function visitHeaders(side: 'request' | 'response', headers: readonly Header[], visit: VisitString): void {
  const cookieHeader = side === 'request' ? 'cookie' : 'set-cookie';
  const inHeader: Place = (name) => `${side}.header.${name}`;
  const inCookie: Place = (name) => `${side}.cookie.${name}`;
  let hasCookies = false;
  for (const { name, value } of headers) {
    const lower = name.toLowerCase();
    if (lower === cookieHeader) hasCookies = true;
    else visit(/^Bearer\s+(\S+)$/i.exec(value)?.[1] ?? value, lower, inHeader);
  }
  if (!hasCookies) return;
  for (const [name, value] of cookiePairs(headers, cookieHeader)) visit(value, name, inCookie);
}

/** Shows the strings of a body. */
export function visitContent(content: Content, shape: Shape | null, visit: VisitString, base: Path = ''): void {
  if (content.kind === 'form') {
    const known = shape?.node.kind === 'object' ? shape.node.fields : null;
    const inForm: Place = (name) => joinPath(base, known?.has(name) ? name : unknownKey);
    for (const [name, text] of content.fields) visit(text, name, inForm);
  } else if (content.kind === 'json') {
    visitStrings(content.value, shape, visit, base);
  } else if (content.kind === 'text') {
    const text = content.text.trim();
    visit(text, isMeantAsToken(text) ? 'jwt' : '', () => base);
  }
}
