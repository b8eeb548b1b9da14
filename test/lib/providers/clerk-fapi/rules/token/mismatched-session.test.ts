import { getClient, ids, tokenObject, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { minted, tokenAt, tokenWith } from '../../../../../fixtures/clerk-fapi/minted.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const other = tokenWith({ sid: ids.session.replace(/.{4}$/, 'zzzz') });

describeRule('token/mismatched-session', {
  quiet: {
    'tokens of their sessions': [touch(), getClient(), minted(tokenAt())],
    'a session without a token': [getClient({ session: { last_active_token: null } })],
  },
  reports: {
    'a token of another session in a touch, once': {
      of: [touch({ session: { last_active_token: tokenObject(other) } })],
      finding: { severity: 'error', path: 'response.last_active_token.jwt', count: 1 },
    },
    'a token of another session than was asked for': {
      of: [minted(other)],
      finding: { path: 'jwt', message: 'The session of the token (sid) is not the session in the request’s path' },
    },
  },
});
