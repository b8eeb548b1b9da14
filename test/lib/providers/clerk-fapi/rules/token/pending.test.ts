import { expect, it } from 'vitest';
import { createInspector } from '../../../../../../lib/inspect/index.ts';
import { appFetch } from '../../../../../fixtures/clerk-fapi/app-fetch.ts';
import { getClient, pendingSession, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { minted, tokenAt, tokenWith } from '../../../../../fixtures/clerk-fapi/minted.ts';
import { capture } from '../../../../../fixtures/exchange.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const pending = tokenWith({ sts: 'pending' });
const seen = getClient({ client: { sessions: [pendingSession()] } });
const refused = appFetch({ bearer: pending, status: 401 });

describeRule('token/pending', {
  quiet: {
    'an active session': [touch(), minted(tokenAt()), minted(tokenWith({ sts: undefined }))],
    'a pending session that stands beside its token': [getClient({ client: { sessions: [pendingSession()] } })],
    'a pending session that was seen before': [seen, minted(pending)],
    'a refusal, where the session tells the cause': [seen, refused],
  },
  reports: {
    'a token by itself': { of: [minted(pending)], finding: { severity: 'warning', path: 'jwt' } },
    'a token in a request of the app': {
      of: [appFetch({ bearer: pending })],
      finding: { path: 'request.header.authorization' },
    },
  },
});

it('a refused request shows its cause, although the finding is the session’s', () => {
  const inspector = createInspector();
  const [, { reports } = { reports: [] }] = capture(seen, refused).map((each) => inspector.add(each));
  expect(reports.map(({ rule }) => rule)).toContain('token/pending');
});
