import type { Exchange } from '../../lib/capture/index.ts';

/** Does the request of this index belong to the page that is there now? */
export type IsOfPage = (index: number) => boolean;

/** Tells requests of one page from those of the page before, of which some may still be read when it is gone. */
export interface Arrival {
  /** The next request has ended. */
  ended(exchange: Exchange): void;
  /** The page is another one now. `next`: the index of the next request that ends. */
  navigated(next: number): IsOfPage;
}

/**
 * A page's log begins with the redirects that led to its document, as DevTools' own does. Chromium and Firefox tell of a navigation
 * when the document begins to come, so it ends afterwards; the redirects ended before, among what the page before still asked for.
 */
export function createArrival(): Arrival {
  let redirects: number[] = [];
  return {
    ended({ index, resourceType, response: { status } }) {
      if (resourceType !== 'document') return;
      redirects = status >= 300 && status < 400 ? [...redirects, index] : [];
    },
    navigated(next) {
      const arrived = new Set(redirects);
      redirects = [];
      return (index) => index >= next || arrived.has(index);
    },
  };
}
