import {
  fapi,
  getClient,
  listedSession,
  removeSession,
  session,
  touch,
} from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const over = session({ status: 'abandoned' });

describeRule('session/abandoned', {
  quiet: {
    'an active session': [touch()],
    'a session of another device in a list': [
      fapi('GET', '/v1/me/sessions', {
        json: [listedSession({ status: 'abandoned' })],
      }),
    ],
    'a session that was not the one in use': [
      getClient({ client: { sessions: [over], last_active_session_id: null } }),
    ],
    'a sign-out that the page asked for': [
      touch(),
      removeSession({ session: { status: 'abandoned' }, client: { sessions: [over] } }),
    ],
  },
  reports: {
    'the session in use': {
      of: [getClient({ client: { sessions: [over] } })],
      finding: {
        severity: 'warning',
        path: 'response.sessions.0.status',
        message: 'The session that was last active is abandoned',
      },
    },
    'the session that was in use before': {
      of: [touch(), getClient({ client: { sessions: [over], last_active_session_id: null } })],
      finding: { count: 1, exchange: 1 },
    },
  },
});
