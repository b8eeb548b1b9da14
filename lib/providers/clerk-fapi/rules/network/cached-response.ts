import { type Exchange, header } from '../../../../capture/index.ts';
import type { Head } from '../../../../recognize/index.ts';
import { sessionSuffixes } from '../../cookies/by-name.ts';
import { type AuthReason, defineClerkRule } from '../../facts.ts';

export const cachedResponse = defineClerkRule({
  id: 'network/cached-response',
  severity: 'error',
  title: 'Clerk response served from a cache',
  why: 'Each response of Clerk belongs to one user and one moment and must never be stored. A cached one brings back old tokens, and one user may get another user’s data.',
  fix: 'Exclude Clerk’s paths, and the app’s pages that depend on who is signed in, from your CDN, your proxy, and your service worker, and pass the header Cache-Control: no-store through unchanged.',
  docs: 'https://clerk.com/docs/guides/dashboard/dns-domains/proxy-fapi',
  supersedes: ['capture/unreadable-body', 'network/handshake-loop', 'network/handshake-reason'],
  check({ exchange, head, provider, content, instance, authReason }, report) {
    if (provider === 'app') {
      const isOwn = !isHandshakeRedirect(exchange) && !deniesCookies(head, authReason);
      const kept = isOwn ? null : signOfStore(exchange.response);
      if (kept !== null) report({ ...kept, about: authReason?.reason ?? instance.host });
      return;
    }
    if (!head.path.includes('/v1/') || head.method === 'OPTIONS') return;
    const sign = signOfCache(exchange);
    if (sign === null) return;
    const { path, message } = sign;
    report({
      ...(path === null ? {} : { path }),
      about: content.kind === 'unreadable' ? content.reason : instance.host,
      message,
    });
  },
});

/** It leads back to where it came from with new cookies, for which it has to be made anew. */
const isHandshakeRedirect = ({ response: { status, headers } }: Exchange): boolean =>
  status >= 300 && status < 400 && /\/v1\/client\/handshake\b/.test(header(headers, 'location') ?? '');

/** It says that nobody came, to somebody who came with a session: it was made for another visitor. */
const deniesCookies = (head: Head, reason: AuthReason | null): boolean =>
  reason?.reason === 'session-token-and-uat-missing' && sessionSuffixes(head).length > 0;

/** Where CDNs say whether their store responded (RFC 9211, and the names of their own). */
const stores = ['x-cache', 'cache-status', 'cf-cache-status', 'x-vercel-cache', 'x-nf-cache'];

/** An Age of 0 some write on what they did not keep. */
function signOfStore({ headers }: Exchange['response']): { path: string; message: string } | null {
  if (Number(header(headers, 'age') ?? 0) > 0)
    return { path: 'response.header.age', message: 'The response carries an Age: a cache had kept it' };
  const name = stores.find((store) => /\bhit\b/i.test(header(headers, store) ?? ''));
  return name === undefined
    ? null
    : { path: `response.header.${name}`, message: 'A header says that a cache responded' };
}

function signOfCache({ response, fromCache }: Exchange): { path: string | null; message: string } | null {
  const { status, headers } = response;
  if (status === 304) return { path: null, message: 'The response was 304: the browser used an older one' };
  if (status < 200 || status >= 300) return null;
  if (fromCache) return { path: null, message: 'The response came from the cache of the browser' };
  const kept = signOfStore(response);
  if (kept !== null) return kept;
  const control = header(headers, 'cache-control');
  // Captures that leave headers out lack the Date too.
  const isForbidden = control === null ? header(headers, 'date') === null : /\bno-store\b/i.test(control);
  return isForbidden
    ? null
    : { path: 'response.header.cache-control', message: 'The response does not forbid caches: no-store is missing' };
}
