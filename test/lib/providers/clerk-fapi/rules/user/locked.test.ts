import { touch, user } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const locked = { locked: true, lockout_expires_in_seconds: 1800, verification_attempts_remaining: 0 };

describeRule('user/locked', {
  quiet: { 'a user who is not locked': [touch()] },
  reports: {
    'a user who is': {
      of: [touch({ session: { user: user(locked) } })],
      finding: {
        severity: 'error',
        path: 'response.user.locked',
        message: 'The user is locked out for another 30 minutes',
        evidence: [{ kind: 'values', values: [{ label: 'Attempts left', value: 0 }] }],
        count: 1,
      },
    },
    'a lock without an end': {
      of: [touch({ session: { user: user({ ...locked, lockout_expires_in_seconds: null }) } })],
      finding: { message: 'user.locked is true' },
    },
  },
});
