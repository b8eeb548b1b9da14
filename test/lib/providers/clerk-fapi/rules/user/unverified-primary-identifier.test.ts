import { emailAddress, type Overrides, touch, user, verification } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const verified = (changes: Overrides | null) =>
  touch({
    session: { user: user({ email_addresses: [emailAddress({ verification: changes && verification(changes) })] }) },
  });

describeRule('user/unverified-primary-identifier', {
  quiet: { 'a verified address': [touch()], 'an address of which the response does not tell': [verified(null)] },
  reports: {
    'an address that is not verified': {
      of: [verified({ status: 'unverified' })],
      finding: {
        severity: 'warning',
        path: 'response.user.primary_email_address_id',
        message: 'The primary e-mail address is unverified',
      },
    },
  },
});
