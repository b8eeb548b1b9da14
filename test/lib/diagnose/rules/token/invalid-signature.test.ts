import { appFetch } from '../../../../fixtures/clerk-fapi/app-fetch.ts';
import { getKeys, scene } from '../../../../fixtures/clerk-fapi/index.ts';
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
  },
});
