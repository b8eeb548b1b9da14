import { appFetch } from '../../../../../fixtures/clerk-fapi/app-fetch.ts';
import { touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { later, minted, tokenAt, tokenWith } from '../../../../../fixtures/clerk-fapi/minted.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const iss = 'https://other-otter-9.clerk.accounts.dev';
const kid = 'ins_2ZzSomeOtherInstance0000000';
const foreign = tokenWith({ iss }, { kid });
const leftOver = tokenAt(later(-7200), { claims: { iss }, header: { kid } });

describeRule('token/mixed-instances', {
  quiet: {
    'one instance': [touch(), minted(tokenAt()), appFetch({ bearer: tokenAt(), cookies: { __session: tokenAt() } })],
    'an expired cookie of another project': [
      minted(tokenAt()),
      appFetch({ cookies: { __session: tokenAt(), __session_a1B2c3D4: leftOver } }),
    ],
    'two instances on two pages': [
      minted(tokenAt()),
      minted(foreign, { host: 'other-otter-9.clerk.accounts.dev', origin: 'http://localhost:4000' }),
    ],
  },
  reports: {
    'a cookie of another instance': {
      of: [minted(tokenAt()), appFetch({ cookies: { __session: tokenAt(), __session_a1B2c3D4: foreign } })],
      finding: {
        severity: 'warning',
        path: 'request.cookie.__session_a1B2c3D4',
        message: 'Two session tokens of this page name different issuers (iss)',
      },
    },
    'another key of the same issuer': {
      of: [minted(tokenAt()), minted(tokenWith({}, { kid }))],
      finding: { exchange: 1, message: 'Two session tokens of this page name different keys (kid)' },
    },
  },
});
