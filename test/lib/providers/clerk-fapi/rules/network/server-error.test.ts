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
      finding: { severity: 'error', message: 'Clerk responded with 500' },
    },
    'a server that is not reached': {
      of: [failed('net::ERR_CONNECTION_RESET')],
      finding: { message: 'The request failed before a response came' },
    },
    'a host without a DNS record': {
      of: [failed('net::ERR_NAME_NOT_RESOLVED')],
      finding: { message: 'The name of the Clerk host has no address (DNS)' },
    },
    'a host whose certificate is not there yet': {
      of: [failed('net::ERR_SSL_VERSION_OR_CIPHER_MISMATCH')],
      finding: { message: 'The certificate of the Clerk host was not accepted' },
    },
    'a page whose policy forbids the host': {
      of: [failed('net::ERR_BLOCKED_BY_CSP')],
      finding: { message: 'The Content-Security-Policy of the page blocked the request' },
    },
    'an ad blocker': {
      of: [failed('net::ERR_BLOCKED_BY_CLIENT')],
      finding: { message: 'An extension of the browser blocked the request' },
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
