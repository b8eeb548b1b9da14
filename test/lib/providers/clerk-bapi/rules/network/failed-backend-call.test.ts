import { bapi } from '../../../../../fixtures/clerk-bapi/index.ts';
import { getClient, ids, refused } from '../../../../../fixtures/clerk-fapi/index.ts';
import { textBody } from '../../../../../fixtures/exchange.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

type Bapi = NonNullable<Parameters<typeof bapi>[2]>;
const listUsers = (options: Bapi = {}) => bapi('GET', '/v1/users', { json: [], ...options });

describeRule('network/failed-backend-call', {
  quiet: {
    'an answered call': [listUsers()],
    'a refusal that a code explains': [bapi('GET', `/v1/users/${ids.user}`, refused('resource_not_found', 404))],
    'a token that did not verify': [bapi('POST', '/v1/m2m_tokens/verify', refused('token_invalid', 401))],
    'a request to the Frontend API': [getClient(refused('too_many_requests', 429))],
    'a call that the server gave up': [listUsers({ status: 0, error: 'aborted' })],
  },
  reports: {
    'a secret key that is wrong': {
      of: [listUsers(refused('clerk_key_invalid', 401))],
      finding: { severity: 'error', path: 'errors.0.code', message: 'Clerk does not know the secret key' },
    },
    'too many calls': {
      of: [listUsers(refused('too_many_requests', 429)), listUsers(refused('too_many_requests', 429))],
      finding: { severity: 'warning', message: 'Clerk responded with 429', count: 2 },
    },
    'a failure of the server': {
      of: [listUsers({ status: 503, responseBody: textBody('<h1>Busy</h1>', 'text/html') })],
      finding: { severity: 'error', message: 'Clerk responded with 503' },
    },
    'a server that is not reached': {
      of: [listUsers({ status: 0, error: 'net::ERR_NAME_NOT_RESOLVED', responseBody: { kind: 'none' } })],
      finding: { message: 'The call failed before a response came' },
    },
  },
});
