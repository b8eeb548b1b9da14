import { refused, tokens, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

describeRule('network/session-exists', {
  quiet: {
    'an answered request': [tokens()],
    'another reason for a refusal': [touch(refused('internal_clerk_error', 400))],
  },
  reports: {
    'a request that Clerk refuses with identifier_already_signed_in': {
      of: [touch(refused('identifier_already_signed_in', 400)), tokens(refused('identifier_already_signed_in', 400))],
      finding: {
        severity: 'warning',
        path: 'errors.0.code',
        message: 'Clerk refused the request: identifier_already_signed_in, because this user is signed in already',
        count: 2,
      },
    },
  },
});
