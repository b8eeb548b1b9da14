import { endedSessionRule } from '../../rule-makers/ended-session.ts';

export const replacedSession = endedSessionRule({
  id: 'session/replaced',
  severity: 'warning',
  title: 'Replaced session',
  why: 'Another session took the place of this one, for instance because the user signed in again while the app allows one session at a time.',
  fix: 'Use the newer session: reload the client, or make the other session active with setActive.',
  docs: 'https://clerk.com/docs/guides/secure/session-options',
  status: 'replaced',
});
