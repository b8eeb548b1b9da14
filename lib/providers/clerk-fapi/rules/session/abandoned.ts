import { endedSessionRule } from '../../rule-makers/ended-session.ts';

export const abandonedSession = endedSessionRule({
  id: 'session/abandoned',
  severity: 'warning',
  title: 'Abandoned session',
  why: 'This client did not use the session for so long that Clerk gave it up. The user has to sign in again.',
  fix: 'Nothing needs to be done: the user signs in again and goes on.',
  docs: 'https://clerk.com/docs/guides/secure/session-options',
  status: 'abandoned',
});
