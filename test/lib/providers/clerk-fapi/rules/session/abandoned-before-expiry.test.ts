import { day, scene, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

describeRule('session/abandoned-before-expiry', {
  quiet: { 'the usual seven and thirty days': [touch()] },
  reports: {
    'a session that lasts longer than a client is remembered': {
      of: [touch({ session: { expire_at: scene.sessionSince + 90 * day } })],
      finding: { severity: 'info', path: 'response.abandon_at', count: 1 },
    },
  },
});
