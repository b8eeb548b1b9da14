import { getClient, ids, session, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

describeRule('schema/bapi-shape', {
  quiet: { 'objects of the Frontend API': [getClient(), touch()] },
  reports: {
    'a session as servers get it, once for all copies': {
      of: [getClient({ client: { sessions: [session({ user_id: ids.user }), session({ client_id: ids.client })] } })],
      finding: { severity: 'warning', path: 'response.sessions.0.user_id', count: 1 },
    },
    'a client as servers get it': {
      of: [getClient({ client: { session_ids: [] } })],
      finding: { path: 'response.session_ids' },
    },
  },
});
