import { joinPath } from '../../../../json.ts';
import { defineClerkRule } from '../../facts.ts';

export const danglingActiveSession = defineClerkRule({
  id: 'client/dangling-active-session',
  severity: 'error',
  title: 'Active session missing from the client',
  why: 'The client names a session as the one last used, but does not list it. The SDK falls back to the first session that is signed in, or to none, so the user may find themselves signed out or in another account.',
  fix: 'Sign out and back in. If it happens again, look for a mock, a proxy, or a cache that mixes responses of different clients.',
  needs: ['client'],
  check({ client: { value, path } }, report) {
    const { last_active_session_id: id, sessions } = value;
    if (!id || sessions === undefined || sessions.some((one) => one?.id === undefined || one.id === id)) return;
    report({
      path: joinPath(path, 'last_active_session_id'),
      about: id,
      message: 'client.last_active_session_id names a session that client.sessions does not hold',
    });
  },
});
