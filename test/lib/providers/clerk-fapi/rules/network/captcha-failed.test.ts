import { fapi, refused, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const signUp = (code: string, status: number) => fapi('POST', '/v1/client/sign_ups', refused(code, status));

describeRule('network/captcha-failed', {
  quiet: { 'an answered request': [touch()], 'another refusal': [signUp('session_exists', 400)] },
  reports: {
    'a check that was not passed': {
      of: [signUp('captcha_invalid', 400)],
      finding: { severity: 'warning', path: 'errors.0.code' },
    },
    'a check that is asked for': {
      of: [signUp('requires_captcha', 401)],
      finding: { severity: 'info', message: 'Clerk asks for a captcha: requires_captcha' },
    },
  },
});
