import { session as sessionForServers } from '../../../../../fixtures/clerk-bapi/index.ts';
import { appFetch } from '../../../../../fixtures/clerk-fapi/app-fetch.ts';
import { getClient, ids, session, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { tokenAt } from '../../../../../fixtures/clerk-fapi/minted.ts';
import { exchange } from '../../../../../fixtures/exchange.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const ofServers = sessionForServers();

describeRule('schema/bapi-shape', {
  quiet: {
    'objects of the Frontend API': [getClient(), touch()],
    'a response of the app with objects of its own': [
      appFetch({ bearer: tokenAt(), json: { object: 'session', id: 7 } }),
    ],
    'a response of the app to a server': [
      exchange({
        url: 'https://app.example.com/api',
        requestHeaders: { authorization: `Bearer ${tokenAt()}` },
        json: ofServers,
      }),
    ],
  },
  reports: {
    'what the app hands on to the page': {
      of: [appFetch({ bearer: tokenAt(), json: { data: [ofServers] } })],
      finding: { severity: 'warning', path: '' },
    },
    'a session as servers get it, once for all copies': {
      of: [getClient({ client: { sessions: [session({ user_id: ids.user }), session({ client_id: ids.client })] } })],
      finding: { severity: 'warning', path: 'response.sessions.0.user_id', count: 1 },
    },
    'a client as servers get it': {
      of: [getClient({ client: { session_ids: [] } })],
      finding: { path: 'response.session_ids' },
    },
  },
});
