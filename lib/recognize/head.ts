import { type Exchange, type Header, header } from '../capture/index.ts';

/** What is known of an exchange before its bodies are: enough to tell whether a body is worth fetching. */
export interface Head {
  /** The effective verb: clerk-js and others send `POST …?_method=PATCH` for PATCH. */
  readonly method: string;
  /** Lower case, without port; `''` for a bare body. */
  readonly host: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly requestHeaders: readonly Header[];
  readonly responseHeaders: readonly Header[];
  readonly resourceType: string | null;
}

const noUrl = { host: '', path: '', query: new URLSearchParams() };

export function readHead(exchange: Pick<Exchange, 'request' | 'response' | 'resourceType'>): Head {
  const { host, path, query } = readUrl(exchange.request.url);
  return {
    method: effectiveMethod(exchange.request.method, query),
    host,
    path,
    query,
    requestHeaders: exchange.request.headers,
    responseHeaders: exchange.response.headers,
    resourceType: exchange.resourceType,
  };
}

function readUrl(url: string): Pick<Head, 'host' | 'path' | 'query'> {
  const parsed = URL.parse(url);
  return parsed === null ? noUrl : { host: parsed.hostname, path: parsed.pathname, query: parsed.searchParams };
}

function effectiveMethod(method: string, query: URLSearchParams): string {
  const override = query.get('_method')?.toUpperCase() ?? '';
  return method === 'POST' && /^(PATCH|PUT|DELETE)$/.test(override) ? override : method.toUpperCase();
}

/** Is `host` the domain itself or below it? By whole labels: `evil-clerk.accounts.dev` is not below `clerk.accounts.dev`. */
export const isBelow = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

/** Which page asked: the origin of the `Origin` or `Referer` header. */
export function pageOrigin(head: Pick<Head, 'requestHeaders'>): string | null {
  const origin = header(head.requestHeaders, 'origin') ?? header(head.requestHeaders, 'referer');
  const parsed = origin === null ? null : URL.parse(origin);
  return parsed === null || parsed.origin === 'null' ? null : parsed.origin;
}
