import { cookieSuffix } from '../../../../../../lib/providers/clerk-fapi/cookies/suffix.ts';
import { getClient, getKeys, scene, sessionToken, signedOutClient } from '../../../../../fixtures/clerk-fapi/index.ts';
import { exchange } from '../../../../../fixtures/exchange.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const own = cookieSuffix(`pk_test_${btoa(`${scene.host}$`).replace(/=+$/, '')}`);
const call = (...suffixes: readonly string[]) =>
  exchange({
    url: 'http://localhost:3000/api/orders',
    requestHeaders: {
      origin: 'http://localhost:3000',
      cookie: suffixes.map((suffix) => `__session${suffix}=${sessionToken()}`).join('; '),
    },
  });

describeRule('network/foreign-cookie-suffix', {
  quiet: {
    'the cookie of the instance': [getClient(), call('', `_${own}`)],
    'the cookie without a suffix': [getClient(), call('')],
    'an instance that is not known': [call('_AbCd1234')],
    'a request that carries none': [getClient(), getKeys()],
  },
  reports: {
    'the cookie of another instance in its place': {
      of: [getClient(), call('_AbCd1234')],
      finding: { severity: 'warning', path: 'request.cookie.__session_AbCd1234' },
    },
    'a leftover beside it': { of: [getClient(), call(`_${own}`, '_AbCd1234')], finding: { severity: 'info' } },
    'a leftover while nobody is signed in': {
      of: [getClient({ client: signedOutClient() }), call('_AbCd1234')],
      finding: { severity: 'info' },
    },
  },
});
