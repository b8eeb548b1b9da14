import { fapi, refused, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { exchange } from '../../../../../fixtures/exchange.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const ofApp = (reason: string) =>
  exchange({
    status: 403,
    responseHeaders: { 'x-clerk-auth-status': 'signed-in' },
    json: { clerk_error: { type: 'forbidden', reason } },
  });

describeRule('network/reverification-required', {
  quiet: { 'an answered request': [touch()], 'another refusal': [ofApp('marker')] },
  reports: {
    'a refusal of Clerk': {
      of: [fapi('POST', '/v1/me/change_password', refused('session_reverification_required', 403))],
      finding: { severity: 'info', path: 'errors.0.code' },
    },
    'a refusal of the app': {
      of: [ofApp('reverification-error')],
      finding: { severity: 'info', path: 'clerk_error.reason' },
    },
  },
});
