import { fapi, getClient, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const other = { query: { __clerk_api_version: '2024-10-01' } };

describeRule('network/mixed-api-versions', {
  quiet: {
    'one version': [getClient(), touch()],
    'a handshake, which carries the version of the server': [
      getClient(),
      fapi('GET', '/v1/client/handshake', { url: 'https://brave-falcon-7.clerk.accounts.dev/v1/client/handshake' }),
    ],
  },
  reports: {
    'two on one page': {
      of: [getClient(), touch(other)],
      finding: { severity: 'warning', path: 'request.query.__clerk_api_version', exchange: 1 },
    },
  },
});
