import { refused, sessionToken, tokens } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const refusal = tokens(refused('missing_expired_token', 422));
const retry = tokens({ query: { expired_token: sessionToken() } });

describeRule('network/missing-expired-token', {
  quiet: {
    'an answered request': [tokens()],
    'a token in the URL that nobody asked for, of which another rule speaks': [retry],
  },
  reports: {
    'the refusal and the retry as one finding': {
      of: [refusal, retry],
      finding: {
        severity: 'warning',
        path: 'errors.0.code',
        message:
          'Clerk refused the token request: missing_expired_token, because it must bring the session’s last token',
        count: 2,
      },
    },
  },
});

describeRule('token/in-url', { quiet: { 'the retry that Clerk asked for': [refusal, retry] }, reports: {} });
