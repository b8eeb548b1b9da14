import { refused, tokens, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

describeRule('network/invalid-api-version', {
  quiet: {
    'an answered request': [tokens()],
    'another reason for a refusal': [touch(refused('internal_clerk_error', 400))],
  },
  reports: {
    'a request that Clerk refuses with api_version_invalid': {
      of: [touch(refused('api_version_invalid', 400)), tokens(refused('api_version_invalid', 400))],
      finding: {
        severity: 'error',
        path: 'errors.0.code',
        message: 'Clerk refused the request: api_version_invalid, because the API version that it names does not exist',
        count: 2,
      },
    },
  },
});
