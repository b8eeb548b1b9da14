import { day, scene, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

describeRule('session/active-past-expiry', {
  quiet: {
    'a session with days left': [touch()],
    'a session that ended and says so': [touch({ session: { status: 'expired', expire_at: scene.now - day } })],
    'a session that never ends': [touch({ session: { expire_at: 0 } })],
  },
  reports: {
    'an active session whose end has passed': {
      of: [touch({ session: { expire_at: scene.now - 3 * day } })],
      finding: {
        severity: 'error',
        path: 'response.expire_at',
        message: 'The session is active, but ended 2 days before this response',
        count: 1,
      },
    },
  },
});
