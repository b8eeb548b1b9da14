import { header } from '../../../../capture/index.ts';
import { defineClerkRule } from '../../facts.ts';

interface Known {
  readonly sent: string | null;
  /** What a response told the page to use from now on. */
  readonly told: string | null;
}

export const changedDevBrowser = defineClerkRule({
  id: 'network/changed-dev-browser',
  severity: 'warning',
  title: 'Two development tokens on one page',
  why: 'A development instance recognizes a browser by a token. This page sends two different ones, so Clerk sees two browsers, one of which is not signed in. An old cookie and a new one compete.',
  fix: 'Clear the page’s cookies, and make sure that every copy of the SDK on it has the same version.',
  docs: 'https://clerk.com/docs/guides/how-clerk-works/cookies',
  judges: 'api',
  memory: () => new Map<string, Known>(),
  check({ head, instance, asking }, report, browsers) {
    const sent = head.query.get('__clerk_db_jwt');
    const told = header(head.responseHeaders, 'clerk-db-jwt');
    if (sent === null && told === null) return;
    const before = browsers.get(asking) ?? { sent: null, told: null };
    browsers.set(asking, { sent: sent ?? before.sent, told: told ?? before.told });
    if (sent === null || before.sent === null || sent === before.sent || sent === before.told) return;
    report({
      path: 'request.query.__clerk_db_jwt',
      about: instance.host,
      message: '__clerk_db_jwt differs from that of the request before, and no response changed it',
    });
  },
});
