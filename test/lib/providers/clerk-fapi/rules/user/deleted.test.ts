import { fapi, ids, signedOutClient, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const deleted = (object: string) => ({ response: { object, id: ids.user, deleted: true }, client: signedOutClient() });

describeRule('user/deleted', {
  quiet: {
    'a user who stays': [touch()],
    'a deleted address': [fapi('DELETE', `/v1/me/email_addresses/${ids.email}`, { json: deleted('email_address') })],
  },
  reports: {
    'a deleted account': {
      of: [fapi('DELETE', '/v1/me', { json: deleted('user') })],
      finding: { severity: 'info', path: 'response.deleted', message: 'The user was deleted' },
    },
  },
});
