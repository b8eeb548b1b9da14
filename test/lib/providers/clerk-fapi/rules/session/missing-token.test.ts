import { getClient, removeSession, session, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

describeRule('session/missing-token', {
  quiet: {
    'a session with its token': [touch()],
    'a session that is over': [getClient({ client: { sessions: [session({ status: 'expired' })] } })],
    'a sign-out': [removeSession({ session: { last_active_token: null } })],
  },
  reports: {
    'an active session without a token': {
      of: [touch({ session: { last_active_token: null } })],
      finding: { severity: 'warning', path: 'response.last_active_token', count: 1 },
    },
    'the same on a client': {
      of: [getClient({ session: { last_active_token: null } })],
      finding: { path: 'response.sessions.0.last_active_token' },
    },
  },
});
