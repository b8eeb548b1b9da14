import { scene, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const production = { host: 'clerk.lighthouse.example', origin: 'https://app.lighthouse.example' };

describeRule('network/dev-browser-in-production', {
  quiet: { 'a development instance': [touch()], 'a production instance': [touch(production)] },
  reports: {
    'a production instance that gets the token': {
      of: [touch({ ...production, query: { __clerk_db_jwt: scene.devBrowser } })],
      finding: { severity: 'warning', path: 'request.query.__clerk_db_jwt' },
    },
  },
});
