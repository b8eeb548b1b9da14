import { refused, tokens, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

describeRule('network/forbidden-user', {
  quiet: {
    'an answered request': [tokens()],
    'another reason for a refusal': [touch(refused('internal_clerk_error', 403))],
  },
  reports: {
    'a request that Clerk refuses with user_quota_exceeded': {
      of: [touch(refused('user_quota_exceeded', 403)), tokens(refused('user_quota_exceeded', 403))],
      finding: {
        severity: 'warning',
        path: 'errors.0.code',
        message:
          'Clerk refused the request: user_quota_exceeded, because the instance is full: a development instance holds 100 users',
        count: 2,
      },
    },
  },
});
