import { refused, tokens, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

describeRule('network/origin-invalid', {
  quiet: {
    'an answered request': [tokens()],
    'another reason for a refusal': [touch(refused('internal_clerk_error', 400))],
  },
  reports: {
    'a request that Clerk refuses with origin_invalid': {
      of: [touch(refused('origin_invalid', 400)), tokens(refused('origin_invalid', 400))],
      finding: {
        severity: 'error',
        path: 'errors.0.code',
        message:
          'Clerk refused the request: origin_invalid, because the page’s domain is not one that the production instance accepts',
        count: 2,
      },
    },
  },
});
