import { appFetch } from '../../../../../fixtures/clerk-fapi/app-fetch.ts';
import { getClient, pendingSession, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { minted, tokenAt, tokenWith } from '../../../../../fixtures/clerk-fapi/minted.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const pending = tokenWith({ sts: 'pending' });

describeRule('token/pending', {
  quiet: {
    'an active session': [touch(), minted(tokenAt()), minted(tokenWith({ sts: undefined }))],
    'a pending session that stands beside its token': [getClient({ client: { sessions: [pendingSession()] } })],
    'a pending session that was seen before': [
      getClient({ client: { sessions: [pendingSession()] } }),
      minted(pending),
    ],
  },
  reports: {
    'a token by itself': { of: [minted(pending)], finding: { severity: 'warning', path: 'jwt' } },
    'a token in a request of the app': {
      of: [appFetch({ bearer: pending })],
      finding: { path: 'request.header.authorization' },
    },
  },
});
