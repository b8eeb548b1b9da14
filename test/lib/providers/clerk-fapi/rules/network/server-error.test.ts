import { fapi, getClient, refused, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { textBody } from '../../../../../fixtures/exchange.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const failed = (error: string | null) => getClient({ status: 0, error, responseBody: { kind: 'none' }, at: null });

describeRule('network/server-error', {
  quiet: {
    'an answered request': [touch()],
    'a refusal': [touch(refused('signed_out', 401))],
    'a request that the page gave up': [failed('net::ERR_ABORTED')],
    'a request that left no trace': [failed(null)],
  },
  reports: {
    'a failure of the server': {
      of: [getClient(refused('internal_clerk_error', 500))],
      finding: { severity: 'error', message: 'Clerk answered with 500' },
    },
    'a server that is not reached': {
      of: [failed('net::ERR_NAME_NOT_RESOLVED')],
      finding: { message: 'The request failed before an answer came' },
    },
  },
});

describeRule('schema/foreign-error', {
  quiet: {
    'a gateway that fails, of which the rule on server errors speaks': [
      fapi('GET', '/v1/client', {
        status: 502,
        responseBody: textBody('<h1>Bad gateway</h1>', 'text/html'),
      }),
    ],
  },
  reports: {},
});
