import { touch, user } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const left = (attempts: number | null, more: object = {}) =>
  touch({ session: { user: user({ verification_attempts_remaining: attempts, ...more }) } });

describeRule('user/few-attempts-left', {
  quiet: {
    'a hundred attempts': [touch()],
    'an instance without a lock': [left(null)],
    'a user who is locked already': [left(0, { locked: true })],
  },
  reports: {
    'three attempts': {
      of: [left(3)],
      finding: {
        severity: 'warning',
        path: 'response.user.verification_attempts_remaining',
        message: '3 attempts left before the user is locked out',
      },
    },
    'the last attempt': { of: [left(1)], finding: { message: '1 attempt left before the user is locked out' } },
  },
});
