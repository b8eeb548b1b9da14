import { refused, tokens, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

describeRule('network/unknown-dev-browser', {
  quiet: {
    'an answered request': [tokens()],
    'another reason for a refusal': [touch(refused('internal_clerk_error', 401))],
  },
  reports: {
    'a request that Clerk refuses with dev_browser_unauthenticated': {
      of: [touch(refused('dev_browser_unauthenticated', 401)), tokens(refused('dev_browser_unauthenticated', 401))],
      finding: {
        severity: 'error',
        path: 'errors.0.code',
        message:
          'Clerk refused the request: dev_browser_unauthenticated, because the development instance does not know this browser',
        count: 2,
      },
    },
  },
});
