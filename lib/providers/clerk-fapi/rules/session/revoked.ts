import { endedSessionRule } from '../../rule-makers/ended-session.ts';

export const revokedSession = endedSessionRule({
  id: 'session/revoked',
  severity: 'error',
  title: 'Revoked session',
  why: 'Somebody ended the session from outside: an administrator in the Clerk Dashboard, your backend, or the user from another device.',
  fix: 'Ask the user to sign in again. If it was not on purpose, look for calls in your backend that revoke sessions, and in the Dashboard for who did it.',
  docs: 'https://clerk.com/docs/guides/secure/session-options',
  status: 'revoked',
});
