import { exchange } from '../../../../../fixtures/exchange.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';
import {
  envelope,
  getSession,
  iso,
  minute,
  scene,
  session,
  signinAttempt,
  signupAttempt,
} from '../../../../../fixtures/wacht/index.ts';

const withAttempt = (overrides = {}) => getSession({ session: { signin_attempts: [signinAttempt(overrides)] } });
const past = iso(scene.now - minute);

describeRule('wacht/stuck-attempt', {
  quiet: {
    'an attempt that goes on': [withAttempt()],
    'a completed one, however old or clumsy': [withAttempt({ completed: true, expires_at: past, errored: true })],
    'one that ends this moment': [withAttempt({ expires_at: iso(scene.now) })],
    'one that never ends': [withAttempt({ expires_at: '0001-01-01T00:00:00Z' })],
    'one whose end is not set': [withAttempt({ expires_at: '' })],
    'one of which nothing tells whether it is completed': [withAttempt({ completed: undefined, expires_at: past })],
    'a sign-up that goes on': [getSession({ session: { signup_attempts: [signupAttempt()] } })],
  },
  reports: {
    'an attempt whose time is over': {
      of: [withAttempt({ expires_at: past })],
      finding: { severity: 'warning', path: 'data.signin_attempts.0.expires_at' },
    },
    'an attempt that failed': {
      of: [withAttempt({ errored: true })],
      finding: { severity: 'warning', path: 'data.signin_attempts.0.errored' },
    },
    'a sign-up that failed': {
      of: [getSession({ session: { signup_attempts: [signupAttempt({ errored: true })] } })],
      finding: { path: 'data.signup_attempts.0.errored' },
    },
    'once the attempt that two copies of the session hold': {
      of: [
        getSession({
          json: envelope(session({ signin_attempts: [signinAttempt({ expires_at: past })] }), {
            session: session({ signin_attempts: [signinAttempt({ expires_at: past })] }),
          }),
        }),
      ],
      finding: { path: 'data.signin_attempts.0.expires_at', count: 1 },
    },
    'in a pasted answer an attempt that ended before its newest time': {
      of: [
        exchange({
          url: '',
          at: null,
          json: envelope(
            session({ updated_at: iso(scene.now), signin_attempts: [signinAttempt({ expires_at: past })] }),
          ),
        }),
      ],
      finding: { path: 'data.signin_attempts.0.expires_at' },
    },
  },
});
