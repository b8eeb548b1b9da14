import { getClient, removeSession, sessionToken, signedOutClient } from '../../../../../fixtures/clerk-fapi/index.ts';
import { type ExchangeOverrides, exchange } from '../../../../../fixtures/exchange.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const page = { origin: 'http://localhost:3000' };
const session = `__session=${sessionToken()}`;

const call = (changes: string, more: ExchangeOverrides = {}) =>
  exchange({
    url: 'http://localhost:3000/api/orders',
    requestHeaders: { ...page, cookie: `${session}; ${changes}` },
    ...more,
  });

describeRule('network/signed-in-with-zero-uat', {
  quiet: {
    'a cookie that says signed in': [getClient(), call('__client_uat=1773480000')],
    'one instance of two': [getClient(), call('__client_uat=0; __client_uat_AbCd1234=1773480000')],
    'a client on which nobody is signed in': [getClient({ client: signedOutClient() }), call('__client_uat=0')],
    'a sign-out': [getClient(), removeSession(), call('__client_uat=0')],
    'a page that the handshake will repair': [getClient(), call('__client_uat=0', { resourceType: 'document' })],
  },
  reports: {
    'a cookie that says signed out': {
      of: [getClient(), call('__client_uat=0')],
      finding: { severity: 'warning', path: 'request.cookie.__client_uat', exchange: 1 },
    },
    'one that stands in a header of its own, as over HTTP/2': {
      of: [getClient(), call('a=1', { requestHeaders: { ...page, cookie: session, Cookie: '__client_uat=0' } })],
      finding: { severity: 'warning' },
    },
  },
});
