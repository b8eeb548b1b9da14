import { clerkId, scene, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

describeRule('network/rotated-dev-browser', {
  quiet: {
    'the token that was sent': [touch()],
    'a production instance': [touch({ host: 'clerk.lighthouse.example' })],
  },
  reports: {
    'another token in the response': {
      of: [touch({ responseHeaders: { 'clerk-db-jwt': clerkId('dvb', scene.now) } })],
      finding: { severity: 'info', path: 'response.header.clerk-db-jwt' },
    },
  },
});
