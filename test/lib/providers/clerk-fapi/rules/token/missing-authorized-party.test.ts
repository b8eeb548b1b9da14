import { appFetch } from '../../../../../fixtures/clerk-fapi/app-fetch.ts';
import { touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { minted, tokenAt, tokenWith } from '../../../../../fixtures/clerk-fapi/minted.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const nobodys = tokenWith({ azp: undefined });

describeRule('token/missing-authorized-party', {
  quiet: {
    'tokens that name the page': [touch(), minted(tokenAt()), appFetch({ bearer: tokenAt() })],
    'a native app': [minted(nobodys, { origin: null, query: { _is_native: '1' } })],
    'a capture that shows no page': [minted(nobodys, { origin: null })],
    'a handshake': [minted(tokenWith({ azp: undefined, handshake: [] }))],
  },
  reports: {
    'a token from the Frontend API': { of: [minted(nobodys)], finding: { severity: 'warning', path: 'jwt' } },
    'a token that a page sends': {
      of: [appFetch({ bearer: nobodys })],
      finding: { path: 'request.header.authorization' },
    },
  },
});
