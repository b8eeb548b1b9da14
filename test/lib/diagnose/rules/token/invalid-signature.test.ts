import { appFetch } from '../../../../fixtures/clerk-fapi/app-fetch.ts';
import { getKeys, scene, tokenObject, touch } from '../../../../fixtures/clerk-fapi/index.ts';
import { minted, tokenAt } from '../../../../fixtures/clerk-fapi/minted.ts';
import { describeRule } from '../../../../fixtures/rule-case.ts';

const forged = tokenAt(scene.now, { signedBy: 'somebody else' });

describeRule('token/invalid-signature', {
  quiet: {
    'a signature that verifies': [getKeys(), minted(tokenAt())],
    'a signature that cannot be checked': [minted(forged)],
  },
  reports: {
    'a token that somebody else signed': {
      of: [appFetch({ bearer: forged }), getKeys()],
      finding: { severity: 'error', exchange: 0, path: 'request.header.authorization' },
    },
    'a token that one request carries three times, once': {
      of: [appFetch({ bearer: forged, cookies: { __session: forged, __session_nx2hSE6I: forged } }), getKeys()],
      finding: { path: 'request.header.authorization', count: 1 },
    },
    'a token that every copy of a session holds, at the first': {
      of: [getKeys(), touch({ session: { last_active_token: tokenObject(forged) } })],
      finding: { path: 'response.last_active_token.jwt', count: 1 },
    },
  },
});
