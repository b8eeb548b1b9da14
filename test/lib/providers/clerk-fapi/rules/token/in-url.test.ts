import { appFetch, appPage } from '../../../../../fixtures/clerk-fapi/app-fetch.ts';
import { fapi, scene } from '../../../../../fixtures/clerk-fapi/index.ts';
import { minted, tokenAt, tokenWith } from '../../../../../fixtures/clerk-fapi/minted.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';
import { signToken } from '../../../../../fixtures/token.ts';

const cookies = { __session: tokenAt() };
const handshake = tokenWith({ handshake: ['__session=x'], sid: undefined });

describeRule('token/in-url', {
  quiet: {
    'a token in a header': [appFetch({ bearer: tokenAt() })],
    'a development browser in the URL': [
      minted(tokenAt()),
      appPage({ cookies, query: { __clerk_db_jwt: scene.devBrowser } }),
    ],
    'an OAuth state': [appPage({ cookies, query: { state: signToken({ nonce: 'n', exp: 1 }) } })],
    'a handshake': [
      appPage({ cookies, query: { __clerk_handshake: handshake } }),
      fapi('GET', '/v1/client/handshake', { query: { __session: tokenAt() }, status: 307 }),
    ],
  },
  reports: {
    'a token in the URL of the app': {
      of: [appFetch({ cookies, query: { token: tokenAt() } })],
      finding: {
        severity: 'warning',
        path: 'request.query.token',
        message: 'A token stands in the URL of the request',
      },
    },
    'a ticket in the URL of a page': {
      of: [
        appPage({
          cookies,
          query: { __clerk_ticket: tokenWith({ sid: undefined, st: 'invitation' }, { cat: undefined }) },
        }),
      ],
      finding: { path: 'request.query.__clerk_ticket' },
    },
    'an expired token in the URL of the Frontend API': {
      of: [minted(tokenAt(), { query: { expired_token: tokenAt() } })],
      finding: { path: 'request.query.expired_token' },
    },
  },
});
