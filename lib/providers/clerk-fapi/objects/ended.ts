import type { Head } from '../../../recognize/index.ts';
import { isSignOut } from '../exchanges/sign-out.ts';
import type { ClerkFacts, Located, Past, Session } from '../facts.ts';
import { isOfThisClient, isSignedIn } from './copies.ts';

/** The session that was last active, once it is over without the page having asked for a sign-out. */
export function endedSession(
  { client, sessions }: Pick<ClerkFacts, 'client' | 'sessions'>,
  past: Past,
  head: Head,
): Located<Session> | null {
  if (client === null || past.isSignOutSeen) return null;
  const lastActive = client.value.last_active_session_id ?? past.lastActiveSessionId;
  const session = lastActive === null ? undefined : sessions.find(({ value }) => value.id === lastActive);
  if (session?.value.status === undefined || isSignedIn(session.value) || !isOfThisClient(session)) return null;
  return isSignOut(head, lastActive) ? null : session;
}
