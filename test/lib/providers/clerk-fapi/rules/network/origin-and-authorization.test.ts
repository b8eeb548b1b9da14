import { refused, tokens, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

describeRule('network/origin-and-authorization', {
  quiet: {
    'an answered request': [tokens()],
    'another reason for a refusal': [touch(refused('internal_clerk_error', 400))],
  },
  reports: {
    'a request that Clerk refuses with origin_authorization_headers_conflict': {
      of: [
        touch(refused('origin_authorization_headers_conflict', 400)),
        tokens(refused('origin_authorization_headers_conflict', 400)),
      ],
      finding: {
        severity: 'error',
        path: 'errors.0.code',
        message:
          'Clerk refused the request: origin_authorization_headers_conflict, because it carries both an origin, as pages do, and a token in Authorization, as native apps do',
        count: 2,
      },
    },
  },
});
