import { isNavigation, isSameOrigin } from '../../../../diagnose/index.ts';
import { clientChanges } from '../../cookies.ts';
import { isSignedIn, readable } from '../../copies.ts';
import { defineClerkRule } from '../../facts.ts';

export const signedInWithZeroUat = defineClerkRule({
  id: 'network/signed-in-with-zero-uat',
  severity: 'warning',
  title: 'Cookie that says signed out for a user who is signed in',
  why: 'The cookie __client_uat tells servers whether anybody is signed in, and it says nobody, although the client has a session. Servers send such pages to the handshake again and again.',
  fix: 'See whether something else sets or blocks the cookie, and whether it is set for the whole domain of the app. Then clear the cookies of the page.',
  docs: 'https://clerk.com/docs/guides/how-clerk-works/cookies',
  needs: ['exchange', 'head', 'provider', 'instance', 'past'],
  *check({ exchange, head, provider, instance, past }) {
    // A navigation is repaired by the handshake that follows it.
    if (provider !== 'app' || !isSameOrigin({ exchange, head }) || isNavigation({ exchange, head })) return;
    const changes = [...clientChanges(head).values()];
    if (changes.length === 0 || changes.some((change) => change > 0) || past.isSignOutSeen) return;
    if (!readable(past.client?.sessions).some(isSignedIn)) return;
    yield {
      path: 'request.cookie.__client_uat',
      about: instance.host,
      message: '__client_uat is 0 although the client has a signed-in session',
    };
  },
});
