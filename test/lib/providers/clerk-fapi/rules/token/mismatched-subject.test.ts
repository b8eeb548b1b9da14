import { getClient, ids, tokenObject, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { tokenWith } from '../../../../../fixtures/clerk-fapi/minted.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const other = tokenWith({ sub: ids.user.replace(/.{4}$/, 'zzzz') });

describeRule('token/mismatched-subject', {
  quiet: {
    'tokens of their users': [touch(), getClient()],
    'a session that does not tell its user': [
      getClient({ session: { user: null, last_active_token: tokenObject(other) } }),
    ],
  },
  reports: {
    'a token of another user': {
      of: [getClient({ session: { last_active_token: tokenObject(other) } })],
      finding: { severity: 'error', path: 'response.sessions.0.last_active_token.jwt' },
    },
  },
});
