import { appFetch } from '../../../../../fixtures/clerk-fapi/app-fetch.ts';
import { templateTokens, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { minted, tokenAt, tokenWith } from '../../../../../fixtures/clerk-fapi/minted.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

describeRule('token/missing-claims', {
  quiet: {
    'complete session tokens': [touch(), minted(tokenAt()), appFetch({ bearer: tokenAt() })],
    'a template token, which has no session': [templateTokens()],
    'a handshake': [minted(tokenWith({ handshake: ['__session=x'], sid: undefined }))],
  },
  reports: {
    'claims that are absent': {
      of: [minted(tokenWith({ exp: undefined, sub: undefined }))],
      finding: { severity: 'error', path: 'jwt', message: 'The session token lacks exp, sub' },
    },
    'a token without a session': {
      of: [appFetch({ bearer: tokenWith({ sid: undefined }) })],
      finding: { path: 'request.header.authorization', message: 'The session token lacks sid' },
    },
  },
});
