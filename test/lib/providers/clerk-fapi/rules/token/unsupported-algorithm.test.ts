import { appFetch } from '../../../../../fixtures/clerk-fapi/app-fetch.ts';
import { templateToken, templateTokens, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { minted, mintedFromTemplate, tokenAt, tokenWith } from '../../../../../fixtures/clerk-fapi/minted.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';
import { signToken } from '../../../../../fixtures/token.ts';

const ownKey = { alg: 'HS256', kid: undefined, cat: undefined };

describeRule('token/unsupported-algorithm', {
  quiet: {
    'tokens as Clerk signs them': [touch(), templateTokens(), appFetch({ bearer: tokenAt() })],
    'a cookie of the same name that is not Clerk’s': [
      appFetch({ bearer: tokenAt(), cookies: { __session: signToken({ sub: '1' }, { header: { alg: 'HS256' } }) } }),
    ],
    'a token of somebody else': [
      appFetch({ bearer: signToken({ sub: '1' }, { header: { alg: 'HS256' } }), cookies: { __session: tokenAt() } }),
    ],
  },
  reports: {
    'a session token with a shared secret': {
      of: [minted(tokenWith({}, { alg: 'HS256' }))],
      finding: {
        severity: 'error',
        path: 'jwt',
        message: 'The algorithm of the token (alg) is not one that Clerk verifies: HS256',
      },
    },
    'a template with a custom signing key': {
      of: [mintedFromTemplate(templateToken({ header: ownKey }))],
      finding: { severity: 'error', path: 'jwt' },
    },
    'a session token with a longer hash, less loudly': {
      of: [minted(tokenWith({}, { alg: 'RS512' }))],
      finding: { severity: 'warning', message: 'The algorithm of the token (alg) is not RS256: RS512' },
    },
    'an algorithm that nobody registered, without repeating it': {
      of: [minted(tokenWith({}, { alg: 'secret-word' }))],
      finding: { message: 'The algorithm of the token (alg) is not one that Clerk verifies' },
    },
  },
});
