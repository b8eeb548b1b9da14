import { clerkId, emailAddress, scene, touch, user, verification } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const error = { code: 'oauth_identification_claimed', message: 'Claimed', long_message: 'Somebody else has it.' };
const account = (changes: object) => ({
  object: 'external_account',
  id: clerkId('eac', scene.userSince),
  provider: 'oauth_google',
  verification: verification({ strategy: 'oauth_google', ...changes }),
});

describeRule('user/failed-external-account', {
  quiet: {
    'a connected account': [touch({ session: { user: user({ external_accounts: [account({})] }) } })],
    'an error of an address': [
      touch({
        session: { user: user({ email_addresses: [emailAddress({ verification: verification({ error }) })] }) },
      }),
    ],
  },
  reports: {
    'an account whose connection failed': {
      of: [touch({ session: { user: user({ external_accounts: [account({ status: 'failed', error })] }) } })],
      finding: { severity: 'warning', path: 'response.user.external_accounts.0.verification.error', count: 1 },
    },
  },
});
