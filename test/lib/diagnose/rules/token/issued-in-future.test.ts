import { expect, it } from 'vitest';
import { appFetch, appPage } from '../../../../fixtures/clerk-fapi/app-fetch.ts';
import { later, minted, tokenAt } from '../../../../fixtures/clerk-fapi/minted.ts';
import { describeRule, findingsOf } from '../../../../fixtures/rule-case.ts';

const behind = appFetch({ bearer: tokenAt(), date: later(-40) });

describeRule('token/issued-in-future', {
  quiet: {
    'clocks that agree': [minted(tokenAt()), appFetch({ bearer: tokenAt(), cookies: { __session: tokenAt() } })],
    'a difference that servers forgive': [appFetch({ bearer: tokenAt(), date: later(-5) })],
    'a response that a cache kept': [appFetch({ bearer: tokenAt(), date: later(-40), responseHeaders: { age: '40' } })],
  },
  reports: {
    'a server whose clock is behind': {
      of: [behind],
      finding: {
        severity: 'error',
        path: 'request.header.authorization',
        message: 'The token was issued 40 seconds ahead of the server’s clock',
      },
    },
    'a cookie on a navigation': {
      of: [appPage({ cookies: { __session: tokenAt() }, date: later(-3600) })],
      finding: { path: 'request.cookie.__session' },
    },
    'a token that was handed out before its time': {
      of: [minted(tokenAt(later(60)))],
      finding: { path: 'jwt' },
    },
    'a machine whose clock is behind, where no server says the time': {
      of: [appFetch({ bearer: tokenAt(later(90)), date: null })],
      finding: { message: 'The token was issued 89 seconds ahead of this machine’s clock' },
    },
    'one server, whatever the token': {
      of: [behind, appFetch({ bearer: tokenAt(later(50)), at: later(50), date: later(10) })],
      finding: { count: 2 },
    },
  },
});

it.each(['token/not-yet-valid', 'token/clock-skew'])('token/issued-in-future speaks for %s', async (rule) => {
  expect(await findingsOf(rule, [minted(tokenAt()), behind])).toEqual([]);
});
