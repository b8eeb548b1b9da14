import {
  clerkId,
  fapi,
  getClient,
  ids,
  minute,
  refused,
  removeSession,
  scene,
  session,
  signedOutClient,
  touch,
} from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const signedOut = getClient({ client: signedOutClient() });
const other = { host: 'calm-heron-12.clerk.accounts.dev' };

describeRule('client/lost-session', {
  quiet: {
    'a session that stays': [getClient(), touch()],
    'nobody signed in from the beginning': [signedOut, signedOut],
    'a sign-out that the page asked for': [touch(), removeSession(), signedOut],
    'a deleted account': [
      touch(),
      fapi('DELETE', '/v1/me', {
        json: { response: { object: 'user', id: ids.user, deleted: true }, client: signedOutClient() },
      }),
    ],
    'a refused touch, of which another rule speaks': [touch(), touch(refused('signed_out', 401)), signedOut],
    'another instance on which nobody is signed in': [touch(), getClient({ ...other, client: signedOutClient() })],
    'a client that became another, of which another rule speaks': [
      touch(),
      getClient({ client: signedOutClient({ id: clerkId('client', scene.now) }) }),
    ],
  },
  reports: {
    'a session that is gone': {
      of: [touch(), signedOut],
      finding: { severity: 'warning', path: 'response.sessions', exchange: 1 },
    },
    'a session that has reached its end': {
      of: [
        getClient({ session: { expire_at: scene.now + minute } }),
        getClient({ at: scene.now + 2 * minute, client: signedOutClient() }),
      ],
      finding: {
        message: 'The signed-in session of the client has reached its end (expire_at), and the client has no other',
      },
    },
    'a session that is over': {
      of: [touch(), getClient({ client: { sessions: [session({ status: 'expired' })] } })],
      finding: { severity: 'warning' },
    },
  },
});
