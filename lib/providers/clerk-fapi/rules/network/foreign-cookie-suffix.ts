import { isSameOrigin } from '../../../../diagnose/index.ts';
import { sessionSuffixes } from '../../cookies/by-name.ts';
import { suffixesOf } from '../../cookies/suffix.ts';
import { defineClerkRule } from '../../facts.ts';
import { isSignedIn, readable } from '../../objects/copies.ts';

export const foreignCookieSuffix = defineClerkRule({
  id: 'network/foreign-cookie-suffix',
  severity: 'warning',
  title: 'Session cookie of another instance',
  why: 'The name of a session cookie ends in a suffix made from its instance’s key, and this suffix belongs to another instance. As a leftover it is harmless. If the cookie with the right suffix is missing, page and server use different keys.',
  fix: 'Clear the page’s cookies, and check that page and server use the publishable key of the same instance.',
  docs: 'https://clerk.com/docs/guides/how-clerk-works/cookies',
  judges: 'app',
  needs: ['past'],
  check({ exchange, head, instance, past }, report) {
    if (!isSameOrigin({ exchange, head })) return;
    const suffixes = sessionSuffixes(head).filter((suffix) => suffix !== '');
    if (suffixes.length === 0) return;
    const own = suffixesOf(instance);
    const foreign = suffixes.find((suffix) => !own.includes(suffix));
    if (own.length === 0 || foreign === undefined) return;
    const isLeftover = suffixes.length > 1 || !readable(past.client?.sessions).some(isSignedIn);
    report({
      path: `request.cookie.__session_${foreign}`,
      about: instance.host,
      severity: isLeftover ? 'info' : 'warning',
      message: 'A session cookie belongs to another instance',
    });
  },
});
