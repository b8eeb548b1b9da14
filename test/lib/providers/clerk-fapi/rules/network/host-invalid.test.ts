import { refused, tokens, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

describeRule('network/host-invalid', {
  quiet: {
    'an answered request': [tokens()],
    'another reason for a refusal': [touch(refused('internal_clerk_error', 400))],
  },
  reports: {
    'a request that Clerk refuses with host_invalid': {
      of: [touch(refused('host_invalid', 400)), tokens(refused('host_invalid', 400))],
      finding: {
        severity: 'error',
        path: 'errors.0.code',
        message: 'Clerk refused the request: host_invalid, because no instance responds at this host',
        count: 2,
      },
    },
  },
});
