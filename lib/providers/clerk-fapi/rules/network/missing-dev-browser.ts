import { header } from '../../../../capture/index.ts';
import type { Head } from '../../../../recognize/index.ts';
import { defineClerkRule } from '../../facts.ts';

export const missingDevBrowser = defineClerkRule({
  id: 'network/missing-dev-browser',
  severity: 'warning',
  title: 'Request without its development token',
  why: 'In development, Clerk recognizes a browser by a token in the URL, and this request has none. The page could not store it, so Clerk will refuse the request or see a new browser.',
  fix: 'Allow the page to store cookies. In an iframe or a test runner, make sure that storage is not blocked or cleared.',
  docs: 'https://clerk.com/docs/guides/how-clerk-works/cookies',
  judges: 'api',
  needs: ['development'],
  memory: () => new Set<string>(),
  check({ head, development }, report, known) {
    if (!head.query.has('_clerk_js_version')) return;
    const isSent = tokens.some((name) => head.query.has(name));
    const wasKnown = known.has(development.host);
    if (isSent || header(head.responseHeaders, 'clerk-db-jwt') !== null) known.add(development.host);
    if (isSent || !head.path.includes('/v1/') || isExempt(head, wasKnown)) return;
    report({
      path: 'request.url',
      about: development.host,
      message: 'A request to a development instance lacks __clerk_db_jwt',
    });
  },
});

/** The names that the token has had in the URL. */
const tokens = ['__clerk_db_jwt', '__dev_session'];

function isExempt({ path, query, requestHeaders }: Head, isKnown: boolean): boolean {
  if (query.has('_is_native') || header(requestHeaders, 'authorization') !== null) return true;
  if (/\/v1\/(dev_browser|client\/handshake)$/.test(path)) return true;
  return !isKnown && /\/v1\/environment$/.test(path);
}
