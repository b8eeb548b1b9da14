import { hour, scene, touch, user } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

describeRule('schema/time-order', {
  quiet: {
    'an object changed after it was made': [touch()],
    'one changed in the same moment': [touch({ session: { updated_at: scene.sessionSince - 900 } })],
  },
  reports: {
    'one changed before': {
      of: [touch({ session: { user: user({ updated_at: scene.userSince - hour }) } })],
      finding: {
        severity: 'info',
        path: 'response.user.updated_at',
        message: 'user.updated_at is before user.created_at',
        count: 1,
      },
    },
  },
});
