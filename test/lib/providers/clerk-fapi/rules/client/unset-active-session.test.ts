import { client, fapi, getClient, session } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const unset = { last_active_session_id: null };

describeRule('client/unset-active-session', {
  quiet: {
    'a client that names its session': [getClient()],
    'a client on which nobody is signed in': [
      getClient({
        client: { ...unset, sessions: [session({ status: 'ended' })] },
      }),
    ],
    'a sign-in that has just created the session': [
      fapi('POST', '/v1/client/sign_ins', {
        json: { response: null, client: client(unset) },
      }),
    ],
  },
  reports: {
    'a signed-in session that nobody names': {
      of: [getClient({ client: unset })],
      finding: { severity: 'warning', path: 'response.last_active_session_id' },
    },
  },
});
