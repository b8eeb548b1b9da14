import { appFetch, appPage } from '../../../../fixtures/clerk-fapi/app-fetch.ts';
import { getClient, signedOutClient } from '../../../../fixtures/clerk-fapi/index.ts';
import { later, minted, tokenAt, tokenWith } from '../../../../fixtures/clerk-fapi/minted.ts';
import { describeRule } from '../../../../fixtures/rule-case.ts';

const old = tokenAt(later(-120));
const foreign = tokenAt(later(-600), { claims: { iss: 'https://other-otter-9.clerk.accounts.dev' } });
const signedOut = getClient({ client: signedOutClient() });

describeRule('token/expired-when-sent', {
  quiet: {
    'a fresh bearer token': [appFetch({ bearer: tokenAt() })],
    'a fresh cookie': [appFetch({ cookies: { __session: tokenAt() } })],
    'a token that expired a moment ago': [appFetch({ bearer: tokenAt(later(-63)) })],
    'an old cookie on a navigation, which a handshake replaces': [appPage({ cookies: { __session: old } })],
    'an old cookie on an image': [
      appFetch({
        cookies: { __session: old },
        requestHeaders: { 'sec-fetch-dest': 'image', 'sec-fetch-mode': 'no-cors' },
      }),
    ],
    'an old cookie beside a fresh one': [appFetch({ cookies: { __session: old, __session_a1B2c3D4: tokenAt() } })],
    'an old cookie beside a bearer token': [appFetch({ bearer: tokenAt(), cookies: { __session: old } })],
    'an old cookie of another project on the same host': [
      minted(tokenAt()),
      appFetch({ cookies: { __session: foreign } }),
    ],
    'an old cookie of another project while nobody is signed in': [
      signedOut,
      appFetch({ cookies: { __session: foreign } }),
    ],
    'a request that took a minute to answer': [appFetch({ bearer: tokenAt(later(-80)), duration: 40_000 })],
    'a token that the provider asked for': [minted(tokenAt(), { query: { expired_token: old } })],
  },
  reports: {
    'an old bearer token': {
      of: [appFetch({ bearer: old })],
      finding: {
        severity: 'error',
        path: 'request.header.authorization',
        message: 'The token had expired 60 seconds before it was sent',
      },
    },
    'an old cookie': {
      of: [minted(tokenAt(later(-180)), { at: later(-180) }), appFetch({ cookies: { __session: old } })],
      finding: { path: 'request.cookie.__session', exchange: 1 },
    },
    'an old cookie in a capture of the app alone': {
      of: [appFetch({ cookies: { __session_a1B2c3D4: foreign } })],
      finding: { path: 'request.cookie.__session_a1B2c3D4' },
    },
    'an old token by a clock that the provider corrects': {
      of: [
        minted(tokenAt(later(-60)), { at: later(-660), responseHeaders: { date: new Date(later(-60)).toUTCString() } }),
        appFetch({ bearer: tokenAt(later(-60)), at: later(-480), date: null }),
      ],
      finding: { exchange: 1, message: 'The token had expired 119 seconds before it was sent' },
    },
    'the tokens of one session, once': {
      of: [appFetch({ bearer: old }), appFetch({ bearer: tokenWith({ exp: Math.floor(later(-30) / 1000) }) })],
      finding: { count: 2 },
    },
  },
});
