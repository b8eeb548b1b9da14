import { endedSessionRule } from '../../rule-makers/ended-session.ts';

export const removedSession = endedSessionRule({
  id: 'session/removed',
  severity: 'warning',
  title: 'Removed session',
  why: 'The session was signed out and taken off this client, although this page did not ask for it. Another tab or another part of the app did.',
  fix: 'Ask the user to sign in again, and look for the code that signs them out.',
  docs: 'https://clerk.com/docs/guides/secure/session-options',
  status: 'removed',
});
