import { type Exchange, header } from '../../../../capture/index.ts';
import { defineClerkRule } from '../../facts.ts';

export const cachedResponse = defineClerkRule({
  id: 'network/cached-response',
  severity: 'error',
  title: 'Clerk answer served from a cache',
  why: 'Each answer of Clerk belongs to one user and one moment and must never be stored. A cached one brings back old tokens, and one user may get another user’s data.',
  fix: 'Exclude Clerk’s paths from your CDN, your proxy, and your service worker, and pass the header Cache-Control: no-store through unchanged.',
  docs: 'https://clerk.com/docs/guides/dashboard/dns-domains/proxy-fapi',
  supersedes: ['capture/unreadable-body'],
  judges: 'api',
  check({ exchange, head, content, instance }, report) {
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

function signOfCache({ response, fromCache }: Exchange): { path: string | null; message: string } | null {
  const { status, headers } = response;
  if (status === 304) return { path: null, message: 'The answer was 304: the browser used an older one' };
  if (status < 200 || status >= 300) return null;
  if (fromCache) return { path: null, message: 'The answer came from the cache of the browser' };
  if (header(headers, 'age') !== null)
    return { path: 'response.header.age', message: 'The answer carries an Age: a cache had kept it' };
  if (/\bhit\b/i.test(header(headers, 'x-cache') ?? ''))
    return { path: 'response.header.x-cache', message: 'X-Cache says that a cache answered' };
  const control = header(headers, 'cache-control');
  // Captures that leave headers out lack the Date too.
  const isForbidden = control === null ? header(headers, 'date') === null : /\bno-store\b/i.test(control);
  return isForbidden
    ? null
    : { path: 'response.header.cache-control', message: 'The answer does not forbid caches: no-store is missing' };
}
