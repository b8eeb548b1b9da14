import { joinPath } from '../../../../json.ts';
import type { EpochMs } from '../../../../time.ts';
import { isSignOut } from '../../exchanges/sign-out.ts';
import { type Client, defineClerkRule } from '../../facts.ts';
import { isSignedIn, readable } from '../../objects/copies.ts';

export const lostSession = defineClerkRule({
  id: 'client/lost-session',
  severity: 'warning',
  title: 'Session that disappeared',
  why: 'Somebody was signed in, and now nobody is, although this page did not ask for a sign-out. The session ended elsewhere, or the browser no longer sends the cookie that belongs to it.',
  fix: 'Check whether a sign-out happened in another tab, whether the session was revoked or expired (its maximum lifetime is set in the Dashboard), and whether the browser blocks or drops cookies of the Clerk host.',
  docs: 'https://clerk.com/docs/guides/how-clerk-works/cookies',
  needs: ['client', 'past'],
  check({ exchange, client, past, head, instance, clock: { judgedAt } }, report) {
    if (exchange.response.status === 401) return;
    if (client.value.sessions === undefined || isSignedInOn(client.value) || !isSignedInOn(past.client)) return;
    if (past.isSignOutSeen || past.isUnauthorizedSeen || isSignOut(head, past.lastActiveSessionId)) return;
    report({
      path: joinPath(client.path, 'sessions'),
      about: instance.host,
      message: isOutlived(past.client, judgedAt)
        ? 'The signed-in session of the client has reached its end (expire_at), and the client has no other'
        : 'The client had a signed-in session before and has none now, and no sign-out was seen',
    });
  },
});

/** Its lifetime counts from the sign-in, however much it is used. */
const isOutlived = (client: Client | null, now: EpochMs | null): boolean =>
  now !== null &&
  readable(client?.sessions).every((session) => !isSignedIn(session) || (session.expire_at ?? now + 1) <= now);

const isSignedInOn = (client: Client | null): boolean => readable(client?.sessions).some(isSignedIn);
