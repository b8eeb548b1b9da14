import { type Body, cookiePairs, type Exchange, type Header, header } from '../capture/index.ts';
import type { Sanitized, SanitizedCapture } from '../sanitize/index.ts';
import { utf8Size } from '../utf8-size.ts';
import { type ExportDocument, jsonDocument } from './document.ts';
import { version } from './version.ts';

/** HAR 1.2 as browsers' DevTools import it: every field that the format requires is there. */
export function toHar({ exchanges }: Sanitized<SanitizedCapture>): ExportDocument {
  const pages = [...new Set(exchanges.flatMap(({ page }) => page ?? []))];
  const log = {
    version: '1.2',
    creator: { name: 'Touchstone', version, comment: 'Sanitized: every identifier, name and token is a stand-in' },
    pages: pages.map((id) => ({ startedDateTime: pageStart(exchanges, id), id, title: id, pageTimings: {} })),
    entries: [],
  };
  return jsonDocument({ log }, 'log.entries', exchanges, toEntry);
}

/** HAR demands times and a request. Where the capture had none, `_timeless`, `_unmeasured` and `_bare` say so. */
const startOf = ({ startedAt }: Exchange): string => new Date(startedAt ?? 0).toISOString();

const pageStart = (exchanges: readonly Exchange[], id: string): string =>
  exchanges.flatMap((exchange) => (exchange.page === id ? startOf(exchange) : [])).sort()[0] ?? '';

function toEntry(exchange: Exchange) {
  const { request, response, duration, page, resourceType } = exchange;
  return {
    startedDateTime: startOf(exchange),
    time: duration ?? 0,
    ...(page === null ? {} : { pageref: page }),
    request: toRequest(isBare(request) ? { ...request, method: 'GET', url: 'about:blank' } : request),
    response: { ...toResponse(response), ...(exchange.error === null ? {} : { _error: exchange.error }) },
    cache: {},
    timings: { send: 0, wait: duration ?? 0, receive: 0 },
    ...(isBare(request) ? { _bare: true } : {}),
    ...(exchange.startedAt === null ? { _timeless: true } : {}),
    ...(duration === null ? { _unmeasured: true } : {}),
    ...(resourceType === null ? {} : { _resourceType: resourceType }),
    ...(exchange.fromCache ? { _fromCache: 'disk' } : {}),
  };
}

const isBare = ({ url }: Exchange['request']): boolean => url === '';

const toRequest = ({ method, url, headers, body }: Exchange['request']) => ({
  method,
  url,
  httpVersion: 'HTTP/1.1',
  cookies: cookiesOf(headers, 'cookie'),
  headers,
  queryString: queryOf(url),
  ...postData(body),
  headersSize: -1,
  bodySize: sizeOf(body),
});

function toResponse(response: Exchange['response']) {
  const content = contentOf(response);
  return {
    status: response.status,
    statusText: '',
    httpVersion: 'HTTP/1.1',
    cookies: cookiesOf(response.headers, 'set-cookie'),
    headers: response.headers,
    content,
    redirectURL: header(response.headers, 'location') ?? '',
    headersSize: -1,
    bodySize: content.size,
  };
}

/** HAR wants the cookies once more. Their values are sanitized already. */
const cookiesOf = (headers: readonly Header[], headerName: 'cookie' | 'set-cookie'): Header[] =>
  cookiePairs(headers, headerName).flatMap(([name, value]) => (name === '' ? [] : { name, value }));

const queryOf = (url: string): Header[] =>
  Array.from(new URLSearchParams(/\?([^#]*)/.exec(url)?.[1]), ([name, value]) => ({ name, value }));

function postData(body: Body) {
  if (body.kind === 'text') return { postData: { mimeType: body.mediaType, text: body.text } };
  if (body.kind === 'base64') return { postData: { mimeType: body.mediaType, text: body.base64, _encoding: 'base64' } };
  return {};
}

function contentOf({ body, size }: Exchange['response']) {
  switch (body.kind) {
    case 'none':
      return { size: 0, mimeType: '' };
    case 'text':
      return { size: size ?? utf8Size(body.text), mimeType: body.mediaType, text: body.text };
    case 'base64':
      return { size: size ?? body.base64.length, mimeType: body.mediaType, text: body.base64, encoding: 'base64' };
    case 'unreadable':
      return { size: size ?? -1, mimeType: '', _unreadable: body.reason };
  }
}

const sizeOf = (body: Body): number => (body.kind === 'text' ? utf8Size(body.text) : body.kind === 'none' ? 0 : -1);
