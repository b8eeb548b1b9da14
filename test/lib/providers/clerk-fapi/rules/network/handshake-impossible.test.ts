import { fapi } from '../../../../../fixtures/clerk-fapi/index.ts';
import { exchange } from '../../../../../fixtures/exchange.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const answered = (reason: string) =>
  exchange({ method: 'POST', responseHeaders: { 'x-clerk-auth-status': 'signed-out', 'x-clerk-auth-reason': reason } });

describeRule('network/handshake-impossible', {
  quiet: {
    'an answered request': [fapi('GET', '/v1/me')],
    'another reason': [answered('session-token-expired-refresh-fetch-error')],
  },
  reports: {
    'a form that was posted with an expired token': {
      of: [answered('session-token-expired-refresh-non-eligible-non-get')],
      finding: { severity: 'info', path: 'response.header.x-clerk-auth-reason' },
    },
  },
});
