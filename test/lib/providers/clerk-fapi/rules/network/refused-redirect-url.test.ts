import { refused, tokens, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

describeRule('network/refused-redirect-url', {
  quiet: {
    'an answered request': [tokens()],
    'another reason for a refusal': [touch(refused('internal_clerk_error', 422))],
  },
  reports: {
    'another code of the kind, which no message may repeat': {
      of: [touch(refused('redirect_url_of_another_kind', 422))],
      finding: { path: 'errors.0.code', message: 'Clerk refused the request' },
    },
    'a request that Clerk refuses with redirect_url_not_associated_with_instance': {
      of: [
        touch(refused('redirect_url_not_associated_with_instance', 422)),
        tokens(refused('redirect_url_not_associated_with_instance', 422)),
      ],
      finding: {
        severity: 'error',
        path: 'errors.0.code',
        message:
          'Clerk refused the request: redirect_url_not_associated_with_instance, because the redirect URL is not on the instance’s list',
        count: 2,
      },
    },
  },
});
