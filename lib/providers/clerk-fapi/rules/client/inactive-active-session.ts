import { joinPath } from '../../../../json.ts';
import { defineClerkRule } from '../../facts.ts';
import { isSignedIn, readable } from '../../objects/copies.ts';

export const inactiveActiveSession = defineClerkRule({
  id: 'client/inactive-active-session',
  severity: 'warning',
  title: 'Signed-out session marked as active',
  why: 'The session marked as in use is over, while another session of the same client is signed in. The SDK switches to that one, which may belong to another account.',
  fix: 'Call setActive with the session that the user means, or let them choose the account.',
  docs: 'https://clerk.com/docs/guides/development/custom-flows/authentication/multi-session-applications',
  needs: ['client'],
  check({ client: { value, path } }, report) {
    const sessions = readable(value.sessions);
    const id = value.last_active_session_id;
    const inUse = sessions.find((session) => session.id !== undefined && session.id === id);
    if (inUse?.status === undefined || isSignedIn(inUse) || !sessions.some(isSignedIn)) return;
    report({
      path: joinPath(path, 'last_active_session_id'),
      about: inUse.id ?? path,
      message: `client.last_active_session_id names a session that is ${inUse.status}, while another is signed in`,
    });
  },
});
