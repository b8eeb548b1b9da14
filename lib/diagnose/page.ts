import { type Exchange, header } from '../capture/index.ts';
import type { Head } from '../recognize/index.ts';

interface PageRequest {
  readonly exchange: Exchange;
  readonly head: Head;
}

const fetches = /^(fetch|xhr|xmlhttprequest|empty|other|)$/;

/** A document that the browser goes to, not a request that a script makes. */
export const isNavigation = ({ head }: PageRequest): boolean => head.isNavigation;

/** A request that a script made: neither a document nor an image, a style sheet or a script. */
export const isFetch = ({ head }: PageRequest): boolean => !head.isNavigation && fetches.test(head.destination);

/** What scripts cannot set, the most common first. Not `Sec-Fetch-Mode`: Node's own `fetch` sends that from a server. */
const setByBrowsers = ['sec-fetch-site', 'sec-fetch-dest', 'origin'];

const hasBrowserMark = ({ requestHeaders }: Pick<Head, 'requestHeaders'>): boolean =>
  setByBrowsers.some((name) => header(requestHeaders, name) !== null);

/** Does the capture show that a page was there to make this request? A server's or an app's request has none of these marks. */
export const isFromPage = ({ exchange, head }: PageRequest): boolean =>
  exchange.page !== null || hasBrowserMark(head) || header(head.requestHeaders, 'referer') !== null;

/** Do the headers show that a browser sent this? That a page was there is not enough where servers are meant to ask. */
export const isFromBrowser = (head: Pick<Head, 'requestHeaders'>): boolean =>
  hasBrowserMark(head) || header(head.requestHeaders, 'user-agent')?.startsWith('Mozilla/5.0 (') === true;

/** Origin of the page that a request belongs to: of the document itself, else of the page that asks; null where nothing tells. */
export const originOfPage = (request: PageRequest): string | null =>
  isNavigation(request) ? request.head.origin : request.head.pageOrigin;

/** The host of that page; `''` where nothing tells. */
export const hostOfPage = (request: PageRequest): string =>
  isNavigation(request) ? (request.head.origin === null ? '' : request.head.host) : request.head.pageHost;

/** Does the request go to the origin of its own page? Only there do the page's cookies reach. */
export const isSameOrigin = (request: PageRequest): boolean =>
  request.head.origin !== null && originOfPage(request) === request.head.origin;
