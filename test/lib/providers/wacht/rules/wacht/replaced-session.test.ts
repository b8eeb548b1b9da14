import { describeRule } from '../../../../../fixtures/rule-case.ts';
import {
  call,
  envelope,
  getSession,
  ids,
  scene,
  signedOutSession,
  signOut,
  transportToken,
} from '../../../../../fixtures/wacht/index.ts';

const other = { session: { id: ids.other } };

describeRule('wacht/replaced-session', {
  quiet: {
    'the same session': [getSession(), getSession()],
    'the same identifier as a number': [
      getSession(),
      getSession({ session: { id: Number.MAX_SAFE_INTEGER } }),
      signOut(),
    ].slice(0, 1),
    'a new session after a sign-out': [getSession(), signOut(), getSession(other)],
    'a new session after a ticket': [
      getSession(),
      call('GET', '/session/ticket/exchange', { json: envelope({ success: true }) }),
      getSession(other),
    ],
    'the session of another deployment': [getSession(), getSession({ ...other, host: 'frontend.example.org' })],
    'the session that the page sent, of several it was given at once': [
      getSession({ json: envelope(signedOutSession({ id: ids.other })) }),
      getSession({ json: envelope(signedOutSession()) }),
    ],
    'a response that names no session': [getSession(), getSession({ session: { id: undefined } })],
  },
  reports: {
    'a session that became another': {
      of: [getSession(), getSession(other)],
      finding: { severity: 'warning', path: 'data.id', exchange: 1 },
    },
    'a session at every call': {
      of: [
        getSession({ host: scene.production.host }),
        getSession({ ...other, host: scene.production.host }),
        getSession({ host: scene.production.host }),
      ],
      finding: { count: 2 },
    },
    'a session that is not the one the page sent': {
      of: [getSession(), getSession({ ...other, query: { __dev_session__: transportToken() } })],
      finding: { path: 'data.id' },
    },
  },
});
