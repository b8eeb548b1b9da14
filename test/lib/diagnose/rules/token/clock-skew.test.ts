import { appFetch, appPage } from '../../../../fixtures/clerk-fapi/app-fetch.ts';
import { getClient, touch } from '../../../../fixtures/clerk-fapi/index.ts';
import { later, minted, tokenAt } from '../../../../fixtures/clerk-fapi/minted.ts';
import { describeRule } from '../../../../fixtures/rule-case.ts';

const dated = (at: number) => ({ responseHeaders: { date: new Date(at).toUTCString() } });
const answer = minted(tokenAt());
const appAt = (seconds: number) => appFetch({ bearer: tokenAt(), at: later(1), date: later(seconds) });

describeRule('token/clock-skew', {
  quiet: {
    'clocks that agree': [touch(), answer, appFetch({ bearer: tokenAt() })],
    'a difference within the round trip': [minted(tokenAt(), { duration: 9000, ...dated(later(-8)) })],
    'a slow answer': [minted(tokenAt(later(20)), { at: later(20), duration: 20_000 })],
    'a response that any cache may keep': [
      minted(tokenAt(), { responseHeaders: { ...dated(later(-30)).responseHeaders, 'cache-control': 'private' } }),
    ],
    'an app whose answer came from a cache': [
      answer,
      appFetch({ bearer: tokenAt(), at: later(1), date: later(-30), fromCache: true }),
    ],
    'a document of the app': [answer, appPage({ cookies: { __session: tokenAt() }, at: later(1), date: later(30) })],
    'an app that answered much later': [
      answer,
      appFetch({ bearer: tokenAt(later(90)), at: later(90), date: later(120) }),
    ],
    'a token that was seen before': [
      minted(tokenAt()),
      getClient({ at: later(20), session: { last_active_at: later(0) } }),
    ],
  },
  reports: {
    'a machine that is behind': {
      of: [minted(tokenAt(later(60)), dated(later(60)))],
      finding: {
        severity: 'warning',
        message: 'The clock of this machine is at least 59 seconds behind that of the API',
      },
    },
    'a machine that is ahead, once': {
      of: [
        minted(tokenAt(later(-60)), dated(later(-60))),
        minted(tokenAt(later(-10)), { at: later(50), ...dated(later(-10)) }),
      ],
      finding: { count: 2, message: 'The clock of this machine is at least 59 seconds ahead of that of the API' },
    },
    'an app server that is ahead': {
      of: [answer, appAt(31)],
      finding: {
        exchange: 1,
        message: 'The clock of the app’s server is at least 28 seconds ahead of that of the API',
      },
    },
    'an app server that is behind, by a token old enough not to be from its future': {
      of: [
        minted(tokenAt(later(-40)), { at: later(-40) }),
        appFetch({ bearer: tokenAt(later(-40)), date: later(-20) }),
      ],
      finding: { exchange: 1, message: 'The clock of the app’s server is at least 18 seconds behind that of the API' },
    },
    'an issuer that is behind the server that answers': {
      of: [minted(tokenAt(later(-30)))],
      finding: {
        path: 'jwt',
        message: 'The token was issued 28 seconds before the Date of the response that brought it',
      },
    },
  },
});
