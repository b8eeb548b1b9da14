import { scene, second, tokens, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const at = (after: number) => scene.now + after * second;
const stalled = { last_active_at: scene.now - 40 };

describeRule('session/stalled-activity', {
  quiet: {
    'touches that move the activity forward': [touch(), touch({ at: at(20) })],
    'touches close together': [touch(), touch({ at: at(3), session: stalled })],
    'a touch and a token': [touch(), tokens({ at: at(20), session: stalled })],
  },
  reports: {
    'a touch that leaves it where it was': {
      of: [touch(), touch({ at: at(20), session: stalled })],
      finding: { severity: 'info', message: 'Two touches 20 seconds apart show the same last_active_at', exchange: 1 },
    },
  },
});
