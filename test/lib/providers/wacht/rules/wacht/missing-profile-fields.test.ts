import { describeRule } from '../../../../../fixtures/rule-case.ts';
import { call, envelope, getSession, signinAttempt, signupAttempt } from '../../../../../fixtures/wacht/index.ts';

const withSignup = (overrides = {}) => getSession({ session: { signup_attempts: [signupAttempt(overrides)] } });

describeRule('wacht/missing-profile-fields', {
  quiet: {
    'a complete profile': [withSignup()],
    'no list of fields': [withSignup({ missing_fields: null })],
    'a sign-up that is completed': [withSignup({ missing_fields: ['username'], completed: true })],
  },
  reports: {
    'a sign-up that lacks fields': {
      of: [withSignup({ missing_fields: ['username', 'first_name'] })],
      finding: {
        severity: 'warning',
        path: 'data.signup_attempts.0.missing_fields',
        message: 'The attempt lacks username, first_name',
      },
    },
    'a field of the deployment’s own without its name': {
      of: [withSignup({ missing_fields: ['shoe_size'] })],
      finding: { message: 'The attempt lacks profile fields' },
    },
    'a sign-in that has to complete the profile': {
      of: [getSession({ session: { signin_attempts: [signinAttempt({ missing_fields: ['phone_number'] })] } })],
      finding: { path: 'data.signin_attempts.0.missing_fields' },
    },
    'the response to a step of the sign-up': {
      of: [call('POST', '/auth/signup', { json: envelope(signupAttempt({ missing_fields: ['username'] })) })],
      finding: { path: 'data.missing_fields' },
    },
  },
});
