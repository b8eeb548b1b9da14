import { isNavigation, isSameOrigin } from '../../../../diagnose/index.ts';
import { clientChanges, sessionSuffixes } from '../../cookies/by-name.ts';
import { defineClerkRule } from '../../facts.ts';

export const signedOutWithUat = defineClerkRule({
  id: 'network/signed-out-with-uat',
  severity: 'warning',
  title: 'Sign-in cookie without a session cookie',
  why: 'One cookie says that somebody is signed in, and the session cookie that should go with it is missing. Servers cannot tell who it is, and send every page to the handshake.',
  fix: 'Find out why the session cookie is not stored: it may be too large, blocked, or set for another path or host. Then clear the page’s cookies.',
  docs: 'https://clerk.com/docs/guides/how-clerk-works/cookies',
  judges: 'app',
  check({ exchange, head, instance }, report) {
    // A navigation is repaired by the handshake that follows it.
    if (!isSameOrigin({ exchange, head }) || isNavigation({ exchange, head })) return;
    const isAnySignedIn = [...clientChanges(head).values()].some((change) => change > 0);
    if (!isAnySignedIn || sessionSuffixes(head).length > 0) return;
    report({
      path: 'request.cookie.__client_uat',
      about: instance.host,
      message: '__client_uat says signed in, and there is no __session cookie',
    });
  },
});
