import { defineClerkRule } from '../../facts.ts';
import { refusedWith } from '../../rule-makers/refusal.ts';

interface Created {
  readonly count: number;
  /** Clerk refused the old one: clerk-js then asks for a new one, twice. */
  readonly excused: number;
}

export const repeatedDevBrowser = defineClerkRule({
  id: 'network/repeated-dev-browser',
  severity: 'warning',
  title: 'Development browser created again and again',
  why: 'The page asks each time to be registered as a new browser, because it could not keep the token from the time before. Everybody is signed out by that.',
  fix: 'Allow the page to store cookies: use HTTPS or localhost, do not block storage in an iframe, and keep test runners from clearing it.',
  docs: 'https://clerk.com/docs/guides/how-clerk-works/cookies',
  judges: 'api',
  memory: () => new Map<string, Created>(),
  check({ head, errors, instance, asking }, report, pages) {
    const { count, excused } = pages.get(asking) ?? { count: 0, excused: 0 };
    if (refusedWith(errors, ['dev_browser_unauthenticated'])) {
      pages.set(asking, { count, excused: 2 });
    } else if (head.method === 'POST' && /\/v1\/dev_browser$/.test(head.path)) {
      pages.set(asking, excused > 0 ? { count, excused: excused - 1 } : { count: count + 1, excused });
      if (excused > 0 || count === 0) return;
      report({
        path: 'request.url',
        about: instance.host,
        message: 'The page asked for a development browser once more',
      });
    }
  },
});
