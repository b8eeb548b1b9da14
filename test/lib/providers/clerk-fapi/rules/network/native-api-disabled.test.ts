import { refused, tokens, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

describeRule('network/native-api-disabled', {
  quiet: {
    'an answered request': [tokens()],
    'another reason for a refusal': [touch(refused('internal_clerk_error', 400))],
  },
  reports: {
    'a request that Clerk refuses with native_api_disabled': {
      of: [touch(refused('native_api_disabled', 400)), tokens(refused('native_api_disabled', 400))],
      finding: {
        severity: 'error',
        path: 'errors.0.code',
        message:
          'Clerk refused the request: native_api_disabled, because native apps are switched off for the instance',
        count: 2,
      },
    },
  },
});
