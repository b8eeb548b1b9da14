import { getClient, sessionToken } from '../../../../../fixtures/clerk-fapi/index.ts';
import { type ExchangeOverrides, exchange } from '../../../../../fixtures/exchange.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const call = (cookie: string, more: ExchangeOverrides = {}) =>
  exchange({
    url: 'http://localhost:3000/api/orders',
    requestHeaders: { origin: 'http://localhost:3000', cookie },
    responseHeaders: { 'x-clerk-auth-status': 'signed-out' },
    ...more,
  });

describeRule('network/signed-out-with-uat', {
  quiet: {
    'both cookies': [call(`__client_uat=1773480000; __session=${sessionToken()}`)],
    'nobody signed in': [call('__client_uat=0')],
    'a request to Clerk, which never gets the session cookie': [
      getClient({ requestHeaders: { cookie: '__client_uat=1' } }),
    ],
    'a page that the handshake will repair': [call('__client_uat=1773480000', { resourceType: 'document' })],
    'an API on another host': [call('__client_uat=1773480000', { url: 'http://api.localhost:3000/orders' })],
  },
  reports: {
    'a cookie without the other': {
      of: [call('__client_uat_AbCd1234=1773480000')],
      finding: { severity: 'warning', path: 'request.cookie.__client_uat' },
    },
  },
});
