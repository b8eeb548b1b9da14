import { type Exchange, type Header, header } from '../capture/index.ts';
import { memoizeLast } from '../memoize.ts';
import { Query } from './query.ts';

/** What is known of an exchange before its bodies are: enough to tell whether a body is worth fetching. */
export interface Head {
  /** The effective verb: clerk-js and others send `POST …?_method=PATCH` for PATCH. */
  readonly method: string;
  /** Lower case, without port; `''` for a bare body. */
  readonly host: string;
  readonly path: string;
  /** The query as it stands in the URL, with its question mark; `''` without one. */
  readonly search: string;
  readonly query: Query;
  /** Of the URL; null where it has none. */
  readonly origin: string | null;
  /** Which page asked: the origin of the `Origin` or `Referer` header. */
  readonly pageOrigin: string | null;
  /** The host of that; `''` without one. */
  readonly pageHost: string;
  readonly requestHeaders: readonly Header[];
  readonly responseHeaders: readonly Header[];
  readonly resourceType: string | null;
  /** What the browser wants the response for (`Sec-Fetch-Dest`), else the capture's resource type; `''` when unknown. */
  readonly destination: string;
  /** A document that the browser goes to, not a request that a script makes. */
  readonly isNavigation: boolean;
}

/** Of a URL that is none, host, path and query are empty. */
export const readHead = (exchange: Pick<Exchange, 'request' | 'response' | 'resourceType'>): Head =>
  new ReadHead(exchange);

/** Lazy: host and path settle most requests. What is read is kept, because a dozen rules ask for the same. */
class ReadHead implements Head {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly requestHeaders: readonly Header[];
  readonly responseHeaders: readonly Header[];
  readonly resourceType: string | null;
  readonly #url: URL | null;
  #search: string | undefined;
  #query: Query | undefined;
  #origin: string | null | undefined;
  #page: { readonly origin: string | null; readonly host: string } | undefined;
  #destination: string | undefined;
  #isNavigation: boolean | undefined;

  constructor({ request, response, resourceType }: Pick<Exchange, 'request' | 'response' | 'resourceType'>) {
    const url = URL.parse(request.url);
    this.host = url?.hostname ?? '';
    this.path = url?.pathname ?? '';
    this.#url = url;
    this.method = effectiveMethod(request.method.toUpperCase(), this);
    this.requestHeaders = request.headers;
    this.responseHeaders = response.headers;
    this.resourceType = resourceType;
  }

  get search(): string {
    this.#search ??= this.#url?.search ?? '';
    return this.#search;
  }

  get query(): Query {
    this.#query ??= new Query(this.search);
    return this.#query;
  }

  get origin(): string | null {
    if (this.#origin === undefined) this.#origin = originOf(this.#url);
    return this.#origin;
  }

  get destination(): string {
    this.#destination ??= (header(this.requestHeaders, 'sec-fetch-dest') ?? this.resourceType ?? '').toLowerCase();
    return this.#destination;
  }

  get isNavigation(): boolean {
    this.#isNavigation ??= asksForDocument(header(this.requestHeaders, 'sec-fetch-mode'), this);
    return this.#isNavigation;
  }

  get pageOrigin(): string | null {
    return this.#askingPage().origin;
  }

  get pageHost(): string {
    return this.#askingPage().host;
  }

  #askingPage() {
    this.#page ??= readPage(header(this.requestHeaders, 'origin') ?? header(this.requestHeaders, 'referer') ?? '');
    return this.#page;
  }
}

const asksForDocument = (mode: string | null, head: Pick<Head, 'destination'>): boolean =>
  mode === null ? /^(document|iframe|frame)$/.test(head.destination) : mode.toLowerCase() === 'navigate';

function effectiveMethod(method: string, head: Pick<Head, 'query'>): string {
  if (method !== 'POST') return method;
  const override = head.query.get('_method')?.toUpperCase() ?? '';
  return /^(PATCH|PUT|DELETE)$/.test(override) ? override : method;
}

/** Is `host` the domain itself or below it? By whole labels: `evil-clerk.accounts.dev` is not below `clerk.accounts.dev`. */
export const isSameOrSubdomain = (host: string, domain: string): boolean =>
  host.endsWith(domain) && (host.length === domain.length || host[host.length - domain.length - 1] === '.');

function originOf(url: URL | null): string | null {
  const origin = url?.origin ?? 'null';
  return origin === 'null' ? null : origin;
}

const readPage = memoizeLast((asking: string): { readonly origin: string | null; readonly host: string } => {
  const url = URL.parse(asking);
  const origin = originOf(url);
  return { origin, host: origin === null ? '' : (url?.hostname ?? '') };
});
