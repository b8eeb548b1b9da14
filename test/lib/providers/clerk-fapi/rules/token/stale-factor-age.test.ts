import { appFetch } from '../../../../../fixtures/clerk-fapi/app-fetch.ts';
import { touch, user } from '../../../../../fixtures/clerk-fapi/index.ts';
import { minted, tokenWith } from '../../../../../fixtures/clerk-fapi/minted.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const withSecondFactor = user({ two_factor_enabled: true, totp_enabled: true });

describeRule('token/stale-factor-age', {
  quiet: {
    'a verification of today': [touch(), minted(tokenWith({ fva: [1439, -1] }))],
    'a user without a second factor': [touch({ session: { factor_verification_age: [3, -1] } })],
    'a token without ages': [minted(tokenWith({ fva: undefined }))],
  },
  reports: {
    'a verification of yesterday': {
      of: [appFetch({ bearer: tokenWith({ fva: [2880, -1] }) })],
      finding: { severity: 'info', message: 'The first factor was verified 2 days ago' },
    },
    'a second factor that was never used': {
      of: [touch({ session: { user: withSecondFactor, factor_verification_age: [3, -1] } })],
      finding: {
        path: 'response.last_active_token.jwt',
        message: 'The user has a second factor and did not use it in this session',
      },
    },
  },
});
