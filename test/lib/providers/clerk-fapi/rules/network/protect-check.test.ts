import { client, fapi, refused, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const signIn = (attempt: object) =>
  fapi('POST', '/v1/client/sign_ins', {
    json: { response: { object: 'sign_in_attempt', ...attempt }, client: client() },
  });

describeRule('network/protect-check', {
  quiet: {
    'an answered request': [touch()],
    'a sign-in without one': [signIn({ status: 'complete', protect_check: null })],
  },
  reports: {
    'a refusal': {
      of: [fapi('POST', '/v1/client/sign_ins', refused('requires_protect_check', 403))],
      finding: { severity: 'info', path: 'errors.0.code' },
    },
    'an attempt that waits': {
      of: [signIn({ status: 'needs_protect_check' })],
      finding: { severity: 'info', path: 'response.protect_check' },
    },
    'an attempt that carries one': {
      of: [signIn({ status: 'complete', protect_check: { status: 'x' } })],
      finding: { severity: 'info' },
    },
  },
});
