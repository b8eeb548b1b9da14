import { touch, user } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

describeRule('user/deprovisioned', {
  quiet: { 'a user who is let in': [touch({ session: { user: user({ deprovisioned: false }) } })] },
  reports: {
    'a user who is not': {
      of: [touch({ session: { user: user({ deprovisioned: true }) } })],
      finding: {
        severity: 'error',
        path: 'response.user.deprovisioned',
        message: 'user.deprovisioned is true',
        count: 1,
      },
    },
  },
});
