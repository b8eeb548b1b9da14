import { describeRule } from '../../../../../fixtures/rule-case.ts';
import {
  envelope,
  firstGeneration,
  getSession,
  session,
  signedOutSession,
  signin,
  signOut,
} from '../../../../../fixtures/wacht/index.ts';

const { active_signin: _, ...withoutActive } = session();

describeRule('wacht/no-active-signin', {
  quiet: {
    'an active sign-in': [getSession()],
    'nobody at all': [getSession({ json: envelope(signedOutSession()) })],
    'the moment of a sign-out': [signOut('193456789012345602', { json: envelope(withoutActive) })],
  },
  reports: {
    'an active sign-in that is null': {
      of: [getSession({ session: { active_signin: null } })],
      finding: {
        severity: 'warning',
        path: 'data.active_signin',
        message: 'The session holds 1 sign-in and none is active',
      },
    },
    'an active sign-in that is absent': {
      of: [getSession({ json: envelope(withoutActive) })],
      finding: { severity: 'warning', path: 'data.active_signin' },
    },
    'the session that stands beside the response': {
      of: [
        getSession({
          json: firstGeneration({ session: { signins: [signin(), signin({ id: '7' })], active_signin: null } }),
        }),
      ],
      finding: { path: 'session.active_signin', message: 'The session holds 2 sign-ins and none is active' },
    },
  },
});
