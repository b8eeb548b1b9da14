import { type Exchange, type Header, header } from '../capture/index.ts';
import { perObject } from '../per-object.ts';

/** What is known of an exchange before its bodies are: enough to tell whether a body is worth fetching. */
export interface Head {
  /** The effective verb: clerk-js and others send `POST …?_method=PATCH` for PATCH. */
  readonly method: string;
  /** Lower case, without port; `''` for a bare body. */
  readonly host: string;
  readonly path: string;
  /** The query as it stands in the URL, with its question mark; `''` without one. */
  readonly search: string;
  readonly query: URLSearchParams;
  readonly requestHeaders: readonly Header[];
  readonly responseHeaders: readonly Header[];
  readonly resourceType: string | null;
}

export const readHead = (exchange: Pick<Exchange, 'request' | 'response' | 'resourceType'>): Head =>
  new ReadHead(exchange);

/** The query is parsed when it is asked for: most requests are told by host and path alone. */
class ReadHead implements Head {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly requestHeaders: readonly Header[];
  readonly responseHeaders: readonly Header[];
  readonly resourceType: string | null;
  readonly search: string;
  #query: URLSearchParams | undefined;

  constructor({ request, response, resourceType }: Pick<Exchange, 'request' | 'response' | 'resourceType'>) {
    const url = URL.parse(request.url);
    this.host = url?.hostname ?? '';
    this.path = url?.pathname ?? '';
    this.search = url?.search ?? '';
    this.method = effectiveMethod(request.method.toUpperCase(), this);
    this.requestHeaders = request.headers;
    this.responseHeaders = response.headers;
    this.resourceType = resourceType;
  }

  get query(): URLSearchParams {
    this.#query ??= new URLSearchParams(this.search);
    return this.#query;
  }
}

function effectiveMethod(method: string, head: Pick<Head, 'query'>): string {
  if (method !== 'POST') return method;
  const override = head.query.get('_method')?.toUpperCase() ?? '';
  return /^(PATCH|PUT|DELETE)$/.test(override) ? override : method;
}

/** Is `host` the domain itself or below it? By whole labels: `evil-clerk.accounts.dev` is not below `clerk.accounts.dev`. */
export const isBelow = (host: string, domain: string): boolean =>
  host.endsWith(domain) && (host.length === domain.length || host[host.length - domain.length - 1] === '.');

/** Which page asked: the origin of the `Origin` or `Referer` header. A dozen rules ask this of the same request. */
export const pageOrigin = perObject(({ requestHeaders }: Pick<Head, 'requestHeaders'>): string | null => {
  const asking = header(requestHeaders, 'origin') ?? header(requestHeaders, 'referer') ?? '';
  const origin = URL.parse(asking)?.origin ?? 'null';
  return origin === 'null' ? null : origin;
});
