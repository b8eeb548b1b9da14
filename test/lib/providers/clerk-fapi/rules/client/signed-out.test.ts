import { getClient, removeSession, signedOutClient } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

describeRule('client/signed-out', {
  quiet: {
    'a client with a session': [getClient()],
    'a sign-out, which says so itself': [removeSession()],
  },
  reports: {
    'a client without sessions': {
      of: [getClient({ client: signedOutClient() })],
      finding: { severity: 'info', path: 'response.sessions', message: 'The client came without a session' },
    },
  },
});
