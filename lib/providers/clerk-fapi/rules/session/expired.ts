import { endedSessionRule } from '../../rule-makers/ended-session.ts';

export const expiredSession = endedSessionRule({
  id: 'session/expired',
  severity: 'warning',
  title: 'Expired session',
  why: 'The session reached its maximum lifetime, or nobody used it for longer than the inactivity timeout. The user has to sign in again.',
  fix: 'If this comes too soon, raise the maximum lifetime or the inactivity timeout in the session settings of the Clerk Dashboard.',
  docs: 'https://clerk.com/docs/guides/secure/session-options',
  status: 'expired',
});
