import { day, scene, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const lasting = (length: number) => touch({ session: { expire_at: scene.sessionSince + length } });

describeRule('session/custom-lifetime', {
  quiet: {
    'seven days': [touch()],
    'seven days but for the milliseconds that Clerk rounds away': [lasting(7 * day - 3)],
  },
  reports: {
    'any other lifetime': {
      of: [lasting(30 * day)],
      finding: { severity: 'info', path: 'response.expire_at', message: 'The session lasts 30 days, not 7 days' },
    },
  },
});
