import { emailAddress, touch, user, verification } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const unset = (changes: object = {}) =>
  touch({ session: { user: user({ primary_email_address_id: null, ...changes }) } });

describeRule('user/unset-primary-identifier', {
  quiet: {
    'a primary address': [touch()],
    'a user without addresses': [unset({ email_addresses: [] })],
    'a user whose address is not verified': [
      unset({
        email_addresses: [emailAddress({ verification: verification({ status: 'unverified' }) })],
      }),
    ],
  },
  reports: {
    'a verified address that is not the primary one': {
      of: [unset()],
      finding: { severity: 'info', path: 'response.user.primary_email_address_id', count: 1 },
    },
  },
});
