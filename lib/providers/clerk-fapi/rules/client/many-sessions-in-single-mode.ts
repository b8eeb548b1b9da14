import { counted } from '../../../../in-words.ts';
import { joinPath } from '../../../../json.ts';
import { defineClerkRule } from '../../facts.ts';
import { isSignedIn, readable } from '../../objects/copies.ts';

export const manySessionsInSingleMode = defineClerkRule({
  id: 'client/many-sessions-in-single-mode',
  severity: 'warning',
  title: 'Several sessions where one is allowed',
  why: 'The instance allows one account at a time, but this client has more than one signed-in session. They are left over from a time when several were allowed, and which one is used is left to chance.',
  fix: 'Sign the user out of all sessions once, then have them sign in again.',
  docs: 'https://clerk.com/docs/guides/secure/session-options',
  needs: ['client', 'past'],
  check({ client: { value, path }, past }, report) {
    if (past.environment?.auth_config?.single_session_mode !== true) return;
    const signedIn = readable(value.sessions).filter(isSignedIn).length;
    if (signedIn < 2) return;
    report({
      path: joinPath(path, 'sessions'),
      about: value.id ?? path,
      message: `${counted(signedIn, 'session')} are signed in, and single_session_mode is on`,
    });
  },
});
