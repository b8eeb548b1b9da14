import { getClient, ids, session, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

describeRule('client/dangling-active-session', {
  quiet: {
    'a pointer to one of the sessions': [touch()],
    'no pointer': [getClient({ client: { sessions: [], last_active_session_id: null } })],
    'sessions whose identifiers cannot be read': [
      getClient({
        client: { sessions: [session({ id: 'marker' })], last_active_session_id: ids.session },
      }),
    ],
  },
  reports: {
    'a pointer to a session that is not there': {
      of: [getClient({ client: { sessions: [], last_active_session_id: ids.session } })],
      finding: { severity: 'error', path: 'response.last_active_session_id' },
    },
  },
});
