import { appFetch, appPage } from '../../../../../fixtures/clerk-fapi/app-fetch.ts';
import { touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { minted, tokenAt, tokenWith } from '../../../../../fixtures/clerk-fapi/minted.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const ofPort4000 = tokenWith({ azp: 'http://localhost:4000' });
const native = { origin: null, query: { _is_native: '1' } };
const backend = { url: 'http://localhost:8787/orders', requestHeaders: { origin: 'http://localhost:3000' } };

describeRule('token/mismatched-authorized-party', {
  quiet: {
    'tokens that name the page': [touch(), minted(tokenAt()), appFetch({ bearer: tokenAt() })],
    'a backend on another origin than the page': [appFetch({ bearer: tokenAt(), ...backend })],
    'a native app': [minted(ofPort4000, native)],
    'an old cookie on a navigation': [appPage({ cookies: { __session: ofPort4000 } })],
    'a cookie of another port beside the own one': [
      appFetch({ cookies: { __session_a1B2c3D4: ofPort4000, __session: tokenWith({ exp: 4_000_000_000 }) } }),
    ],
  },
  reports: {
    'another port': {
      of: [minted(ofPort4000)],
      finding: {
        severity: 'warning',
        path: 'jwt',
        message: 'The authorized party of the token (azp) is not the origin of the page',
      },
    },
    'another scheme, in a cookie': {
      of: [appFetch({ cookies: { __session: tokenWith({ azp: 'https://localhost:3000' }) } })],
      finding: { path: 'request.cookie.__session' },
    },
  },
});
