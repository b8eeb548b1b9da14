import { touch, user } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

describeRule('user/banned', {
  quiet: { 'a user who is let in': [touch({ session: { user: user({ banned: false }) } })] },
  reports: {
    'a user who is not': {
      of: [touch({ session: { user: user({ banned: true }) } })],
      finding: { severity: 'error', path: 'response.user.banned', message: 'user.banned is true', count: 1 },
    },
  },
});
