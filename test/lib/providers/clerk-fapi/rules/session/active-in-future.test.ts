import { minute, scene, second, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const active = (ahead: number, more: object = {}) => touch({ session: { last_active_at: scene.now + ahead }, ...more });

describeRule('session/active-in-future', {
  quiet: {
    'activity just before the response': [touch()],
    'what two clocks may differ': [active(4 * second)],
    'a response without a date, which cannot tell': [
      touch({
        session: { last_active_at: scene.now + minute },
        at: null,
      }),
    ],
  },
  reports: {
    'activity that is still to come': {
      of: [active(10 * minute)],
      finding: {
        severity: 'warning',
        path: 'response.last_active_at',
        message: 'session.last_active_at is 10 minutes after the Date of the response',
      },
    },
  },
});
