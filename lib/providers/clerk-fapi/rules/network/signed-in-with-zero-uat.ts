import { isNavigation, isSameOrigin } from '../../../../diagnose/index.ts';
import { clientChanges } from '../../cookies/by-name.ts';
import { defineClerkRule } from '../../facts.ts';
import { isSignedIn, readable } from '../../objects/copies.ts';

export const signedInWithZeroUat = defineClerkRule({
  id: 'network/signed-in-with-zero-uat',
  severity: 'warning',
  title: 'Signed-out cookie of a signed-in user',
  why: 'The cookie __client_uat tells servers whether anybody is signed in. It says nobody is, although the client has a session, so servers send such pages to the handshake again and again.',
  fix: 'Check whether something else sets or blocks the cookie, and whether it is set for the app’s whole domain. Then clear the page’s cookies.',
  docs: 'https://clerk.com/docs/guides/how-clerk-works/cookies',
  judges: 'app',
  needs: ['past'],
  check({ exchange, head, instance, past }, report) {
    // A navigation is repaired by the handshake that follows it.
    if (!isSameOrigin({ exchange, head }) || isNavigation({ exchange, head })) return;
    const changes = [...clientChanges(head).values()];
    if (changes.length === 0 || changes.some((change) => change > 0) || past.isSignOutSeen) return;
    if (!readable(past.client?.sessions).some(isSignedIn)) return;
    report({
      path: 'request.cookie.__client_uat',
      about: instance.host,
      message: '__client_uat is 0 although the client has a signed-in session',
    });
  },
});
