import { exchange } from '../../../../../fixtures/exchange.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';
import {
  call,
  envelope,
  firstGeneration,
  getSession,
  session,
  signedOutSession,
} from '../../../../../fixtures/wacht/index.ts';

const nobody = { user: null, organization: null, workspace: null };
const noSignin = { signin_attempts: [], signins: [], signup_attempts: [], active_signin: null };

describeRule('wacht/signed-out', {
  quiet: {
    'a session with a sign-in': [getSession()],
    'sign-ins of which none is active': [getSession({ session: { active_signin: null } })],
    'a refused call': [getSession({ status: 401, json: envelope(null, { status: 401, message: 'Invalid session' }) })],
    'a response that only mentions the session': [call('GET', '/me', { json: envelope({ id: '1' }) })],
    'another session of the same host': [call('GET', '/api-auth/session', { json: envelope(signedOutSession()) })],
  },
  reports: {
    'a session without an active sign-in, which the server leaves out': {
      of: [getSession({ json: envelope(signedOutSession()) })],
      finding: { severity: 'info', path: 'data' },
    },
    'an active sign-in that is null': {
      of: [getSession({ json: envelope({ ...session(), active_signin: null, signins: [] }) })],
      finding: { severity: 'info', path: 'data' },
    },
    'nobody, as the reference of 2025 writes it': {
      of: [getSession({ json: firstGeneration({ data: nobody, session: noSignin }) })],
      finding: { severity: 'info', path: 'session' },
    },
    'nobody in a pasted response': {
      of: [
        exchange({
          url: '',
          method: '',
          status: 0,
          at: null,
          json: firstGeneration({ data: nobody, session: noSignin }),
        }),
      ],
      finding: { severity: 'info', path: 'session' },
    },
    'once however often the page asks': {
      of: [getSession({ json: envelope(signedOutSession()) }), getSession({ json: envelope(signedOutSession()) })],
      finding: { count: 2 },
    },
  },
});
