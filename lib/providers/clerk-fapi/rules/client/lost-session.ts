import { joinPath } from '../../../../json.ts';
import { isSignOut } from '../../exchanges/sign-out.ts';
import { type Client, defineClerkRule } from '../../facts.ts';
import { isSignedIn, readable } from '../../objects/copies.ts';

export const lostSession = defineClerkRule({
  id: 'client/lost-session',
  severity: 'warning',
  title: 'Session that disappeared',
  why: 'Somebody was signed in, and now nobody is, although this page did not ask for a sign-out. The session ended elsewhere, or the browser no longer sends the cookie that belongs to it.',
  fix: 'Check whether a sign-out happened in another tab, whether the session was revoked or expired, and whether the browser blocks or drops cookies of the Clerk host.',
  docs: 'https://clerk.com/docs/guides/how-clerk-works/cookies',
  needs: ['client', 'past'],
  check({ exchange, client, past, head, instance }, report) {
    if (exchange.response.status === 401) return;
    if (client.value.sessions === undefined || isSignedInOn(client.value) || !isSignedInOn(past.client)) return;
    if (past.isSignOutSeen || past.isUnauthorizedSeen || isSignOut(head, past.lastActiveSessionId)) return;
    report({
      path: joinPath(client.path, 'sessions'),
      about: instance.host,
      message: 'The client had a signed-in session before and has none now, and no sign-out was seen',
    });
  },
});

const isSignedInOn = (client: Client | null): boolean => readable(client?.sessions).some(isSignedIn);
