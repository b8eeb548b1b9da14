import { joinPath } from '../../../../json.ts';
import { defineClerkRule } from '../../facts.ts';
import { isSignedIn, readable } from '../../objects/copies.ts';

export const unsetActiveSession = defineClerkRule({
  id: 'client/unset-active-session',
  severity: 'warning',
  title: 'Client without an active session',
  why: 'Somebody is signed in on this client, but no session is marked as the one in use. The SDK then takes the first one, which in an app with several accounts may be the wrong one.',
  fix: 'Call setActive with the session that the user works in, right after sign-in.',
  docs: 'https://clerk.com/docs/guides/development/custom-flows/authentication/multi-session-applications',
  needs: ['client'],
  check({ client: { value, path }, head }, report) {
    if (value.last_active_session_id !== null || isSigningIn.test(head.path)) return;
    if (!readable(value.sessions).some(isSignedIn)) return;
    report({
      path: joinPath(path, 'last_active_session_id'),
      about: value.id ?? path,
      message: 'client.last_active_session_id is null although a session is signed in',
    });
  },
});

/** The session that a sign-in has just created is set active by the next request. */
const isSigningIn = /\/v1\/client\/sign_(in|up)s/;
