import { cookiePairs, header } from '../../../../capture/index.ts';
import { isHandshake } from '../../exchanges/handshake.ts';
import { defineClerkRule } from '../../facts.ts';
import { isSignedIn, readable } from '../../objects/copies.ts';

export const missingClientCookie = defineClerkRule({
  id: 'network/missing-client-cookie',
  severity: 'warning',
  title: 'Request without the client cookie',
  why: 'In production, Clerk recognizes a browser by a cookie on its own host. After a sign-in, a request went there without it, so Clerk sees a stranger. Most likely the browser blocks it as a third-party cookie.',
  fix: 'Serve Clerk from a subdomain of the app, with the DNS records that the Dashboard asks for, or through a proxy on the app’s domain.',
  docs: 'https://clerk.com/docs/guides/how-clerk-works/cookies',
  supersedes: ['client/lost-session'],
  judges: 'api',
  needs: ['past', 'production'],
  memory: () => new Set<string>(),
  check({ head, production, past }, report, hostsWithCookies) {
    if (!head.path.includes('/v1/')) return;
    const cookies = cookiePairs(head.requestHeaders, 'cookie');
    if (cookies.length > 0) hostsWithCookies.add(production.host);
    const isNative = head.query.has('_is_native') || header(head.requestHeaders, 'authorization') !== null;
    const wasSignedIn = readable(past.client?.sessions).some(isSignedIn) && !past.isSignOutSeen;
    if (isNative || isHandshake(head) || !wasSignedIn || !hostsWithCookies.has(production.host)) return;
    if (cookies.some(([name]) => name === '__client')) return;
    report({
      ...(cookies.length > 0 ? { path: 'request.header.cookie' } : {}),
      about: production.host,
      message: 'A request after the sign-in does not carry the cookie __client',
    });
  },
});
