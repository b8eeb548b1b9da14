import {
  clerkId,
  getClient,
  removeSession,
  scene,
  signedOutClient,
  touch,
} from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const another = signedOutClient({ id: clerkId('client', scene.now) });

describeRule('client/replaced', {
  quiet: {
    'the same client': [getClient(), touch()],
    'a new client after a sign-out': [touch(), removeSession(), getClient({ client: another })],
    'the client of another instance': [
      touch(),
      getClient({ host: 'calm-heron-12.clerk.accounts.dev', client: another }),
    ],
  },
  reports: {
    'a client that became another': {
      of: [touch(), getClient({ client: another })],
      finding: { severity: 'warning', path: 'response.id', exchange: 1 },
    },
  },
});
