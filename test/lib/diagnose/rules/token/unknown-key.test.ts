import { getKeys, scene } from '../../../../fixtures/clerk-fapi/index.ts';
import { minted, tokenAt, tokenWith } from '../../../../fixtures/clerk-fapi/minted.ts';
import { describeRule } from '../../../../fixtures/rule-case.ts';

const otherKey = { kid: 'ins_2ZzSomeOtherInstance0000000' };

describeRule('token/unknown-key', {
  quiet: {
    'a token whose key was captured': [getKeys(), minted(tokenAt())],
    'a token of an issuer whose keys were not captured': [minted(tokenWith({}, otherKey))],
    'a token without a key': [getKeys(), minted(tokenWith({}, { kid: undefined }))],
  },
  reports: {
    'a key that the issuer does not list, whichever came first': {
      of: [minted(tokenWith({}, otherKey)), getKeys()],
      finding: {
        severity: 'error',
        exchange: 0,
        path: 'jwt',
        evidence: [
          {
            kind: 'values',
            values: [
              { label: 'Key of the token (kid)', value: otherKey.kid },
              { label: 'Keys of its issuer', value: scene.keyId },
            ],
          },
        ],
      },
    },
  },
});
