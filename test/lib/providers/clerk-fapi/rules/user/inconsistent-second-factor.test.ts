import { type Overrides, touch, user } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const having = (changes: Overrides) => touch({ session: { user: user(changes) } });

describeRule('user/inconsistent-second-factor', {
  quiet: {
    'no second factor': [touch()],
    'an authenticator app': [having({ two_factor_enabled: true, totp_enabled: true })],
    'a phone number': [having({ two_factor_enabled: true, phone_numbers: [{ reserved_for_second_factor: true }] })],
  },
  reports: {
    'a second factor that is not there': {
      of: [having({ two_factor_enabled: true })],
      finding: {
        severity: 'info',
        path: 'response.user.two_factor_enabled',
        message: 'user.two_factor_enabled is true, and no second factor is listed',
      },
    },
    'one that is there and not counted': { of: [having({ totp_enabled: true })], finding: { severity: 'info' } },
  },
});
