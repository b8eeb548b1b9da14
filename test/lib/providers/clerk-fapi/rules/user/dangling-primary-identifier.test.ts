import { clerkId, emailAddress, type Overrides, scene, touch, user } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const other = clerkId('idn', scene.userSince, 'other');
const having = (changes: Overrides) => touch({ session: { user: user(changes) } });

describeRule('user/dangling-primary-identifier', {
  quiet: {
    'a primary address of the user': [touch()],
    'no primary address': [having({ primary_email_address_id: null })],
    'addresses that cannot be read': [
      having({
        primary_email_address_id: other,
        email_addresses: [emailAddress({ id: 7 })],
      }),
    ],
  },
  reports: {
    'an address that the user does not have': {
      of: [having({ primary_email_address_id: other })],
      finding: {
        severity: 'error',
        path: 'response.user.primary_email_address_id',
        message: 'user.primary_email_address_id names no e-mail address of the user',
        count: 1,
      },
    },
    'a wallet that the user does not have': {
      of: [having({ primary_web3_wallet_id: other })],
      finding: {
        path: 'response.user.primary_web3_wallet_id',
        message: 'user.primary_web3_wallet_id names no wallet of the user',
      },
    },
  },
});
