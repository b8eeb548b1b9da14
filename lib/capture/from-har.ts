import { durationMs, parseDate } from '../time.ts';
import { cookieLine, setCookieLine } from './cookie-lines.ts';
import { type Body, type Exchange, type Header, header, type UnreadableReason, unreadableReasons } from './exchange.ts';
import { type HarCookie, type HarEntry, type HarRequest, type HarResponse, harEntry } from './har.ts';

/**
 * One HAR entry, from a file or live from DevTools, whose requests are entries without the content's text. Never throws; what
 * an entry does not say is empty. A live one's body is added by whoever fetches it.
 */
export function fromHarEntry(entry: unknown, index: number): Exchange {
  const har = harEntry.parse(entry);
  return {
    index,
    startedAt: har._timeless ? null : parseDate(har.startedDateTime),
    duration: har.time >= 0 && !har._unmeasured ? durationMs(Math.round(har.time)) : null,
    request: {
      method: har._bare ? '' : har.request.method,
      url: har._bare ? '' : completeUrl(har.request),
      headers: headers(har.request.headers, 'cookie', har.request.cookies),
      body: requestBody(har.request),
    },
    response: {
      status: har.response.status,
      headers: responseHeaders(har.response),
      body: responseBody(har),
      size: knownSize(har.response.content.size) ?? knownSize(har.response.bodySize),
    },
    error: har.response._error ?? har._error,
    fromCache: har._fromCache !== null || /\bcache\b/i.test(har._fetchType ?? ''),
    page: har.pageref,
    resourceType: har._resourceType,
  };
}

/** Some tools write the query beside the URL only. */
function completeUrl({ url, queryString }: HarRequest): string {
  if (queryString.length === 0 || url === '' || url.includes('?')) return url;
  const [page = '', ...fragment] = url.split('#');
  const query = new URLSearchParams(queryString.map(({ name, value }) => [name, value]));
  return [`${page}?${query}`, ...fragment].join('#');
}

/** Some tools take cookies out of the headers. HTTP/2's pseudo-headers repeat the request line and go. */
function headers(pairs: readonly Header[], cookieHeader: string, cookies: readonly HarCookie[]): Header[] {
  const real = pairs.filter(({ name }) => !name.startsWith(':'));
  const isComplete = cookies.length === 0 || header(real, cookieHeader) !== null;
  if (isComplete) return real;
  const lines = cookieHeader === 'cookie' ? [cookieLine(cookies)] : cookies.map(setCookieLine);
  return [...real, ...lines.map((value) => ({ name: cookieHeader, value }))];
}

/**
 * Browsers may write several `Set-Cookie` fields as one with a line for each, since no comma can join them (RFC 9110 §5.3). Nearly
 * all responses stay as they are.
 */
const apart = (pairs: readonly Header[]): readonly Header[] =>
  pairs.some(isJoined) ? pairs.flatMap((pair) => (isJoined(pair) ? linesOf(pair) : pair)) : pairs;

const isJoined = ({ name, value }: Header): boolean => value.includes('\n') && name.toLowerCase() === 'set-cookie';

const linesOf = ({ name, value }: Header): readonly Header[] =>
  value.split(/[\r\n]+/).flatMap((line) => (line === '' ? [] : { name, value: line }));

function responseHeaders({ headers: pairs, cookies, redirectURL }: HarResponse): Header[] {
  const real = headers(apart(pairs), 'set-cookie', cookies);
  const isComplete = redirectURL === '' || header(real, 'location') !== null;
  return isComplete ? real : [...real, { name: 'location', value: redirectURL }];
}

function requestBody({ postData: { mimeType, text, params, encoding, _encoding }, headers: pairs }: HarRequest): Body {
  const mediaType = mimeType || contentType(pairs);
  if (text) return readable(text, encoding ?? _encoding, mediaType);
  if (params.length === 0) return { kind: 'none' };
  const fields = new URLSearchParams(params.map(({ name, value }) => [name, value]));
  return { kind: 'text', mediaType: 'application/x-www-form-urlencoded', text: `${fields}` };
}

function responseBody({ request, response }: HarEntry): Body {
  const { size, mimeType, text, encoding, _unreadable } = response.content;
  if (isReason(_unreadable)) return { kind: 'unreadable', reason: _unreadable };
  const mediaType = mimeType || contentType(response.headers);
  if (text) return readable(text, encoding, mediaType);
  const isExpected = size > 0 || response.bodySize > 0 || (size < 0 && text === null && mediaType !== '');
  return isExpected && mayHaveBody(request.method, response.status)
    ? { kind: 'unreadable', reason: 'missing' }
    : { kind: 'none' };
}

function readable(text: string, encoding: string | null, mediaType: string): Body {
  switch (encoding?.toLowerCase() ?? '') {
    case 'base64':
      return { kind: 'base64', mediaType, base64: text };
    case '':
    case 'utf-8':
    case 'utf8':
      return { kind: 'text', mediaType, text };
    default:
      return { kind: 'unreadable', reason: 'unknown-encoding' };
  }
}

const isReason = (text: string | null): text is UnreadableReason => unreadableReasons.some((reason) => reason === text);

/** RFC 9110 §6.4.1: what never has a body. Redirects may have one that no browser keeps. */
const mayHaveBody = (method: string, status: number): boolean =>
  method !== 'HEAD' && status !== 0 && status !== 204 && (status < 300 || status > 399);

const contentType = (pairs: readonly Header[]): string => header(pairs, 'content-type') ?? '';

const knownSize = (size: number): number | null => (size >= 0 ? size : null);
