import { endedSessionRule } from '../../rule-makers/ended-session.ts';

export const endedSession = endedSessionRule({
  id: 'session/ended',
  severity: 'warning',
  title: 'Ended session',
  why: 'The user signed out of this session, in this tab or in another one. The client still lists it, but nothing can be done with it.',
  fix: 'Ask the user to sign in again. If nobody signed out, look for code that calls signOut.',
  docs: 'https://clerk.com/docs/guides/secure/session-options',
  status: 'ended',
});
