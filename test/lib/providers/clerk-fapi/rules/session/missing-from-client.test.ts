import {
  clerkId,
  client,
  fapi,
  listedSession,
  removeSession,
  scene,
  session,
  touch,
} from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const other = session({ id: clerkId('sess', scene.sessionSince, 'other') });
const revoked = listedSession({ id: other.id, status: 'revoked' });

describeRule('session/missing-from-client', {
  quiet: {
    'a client that lists the session': [touch()],
    'a response without a client': [touch({ client: null })],
    'a sign-out': [removeSession()],
    'another device that is signed out': [
      fapi('POST', `/v1/me/sessions/${other.id}/revoke`, {
        json: { response: revoked, client: client() },
      }),
    ],
  },
  reports: {
    'a client that lists another session only': {
      of: [touch({ client: { sessions: [other] } })],
      finding: { severity: 'warning', path: 'client.sessions' },
    },
  },
});
