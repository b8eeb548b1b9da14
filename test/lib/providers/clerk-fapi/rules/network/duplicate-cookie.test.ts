import { appFetch, appPage } from '../../../../../fixtures/clerk-fapi/app-fetch.ts';
import { getClient } from '../../../../../fixtures/clerk-fapi/index.ts';
import { later, tokenAt } from '../../../../../fixtures/clerk-fapi/minted.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const changed = Math.floor(later(-7200) / 1000);
const sent = (cookie: string) => ({ at: later(1), requestHeaders: { cookie } });
const twice = `__client_uat=${changed}; __session=${tokenAt()}; __client_uat=0`;

describeRule('network/duplicate-cookie', {
  quiet: {
    'one cookie of each name': [getClient(), appFetch(sent(`__client_uat=${changed}; __session=${tokenAt()}`))],
    'the same twice': [appFetch(sent(`__client_uat=${changed}; __client_uat=${changed}`))],
    'those of two instances': [appFetch(sent(`__client_uat=0; __client_uat_a1B2c3D4=${changed}`))],
    'cookies of others': [appFetch(sent(`theme=dark; __session=${tokenAt()}; theme=light`))],
  },
  reports: {
    'a cookie for the host and one for its parent domain': {
      of: [getClient(), appFetch(sent(twice)), appPage(sent(twice))],
      finding: {
        severity: 'warning',
        exchange: 1,
        path: 'request.cookie.__client_uat',
        message: 'A cookie of Clerk comes twice, with different values',
        count: 2,
      },
    },
    'two session cookies': {
      of: [appFetch(sent(`__session=${tokenAt()}; __session=${tokenAt(later(-300))}`))],
      finding: { path: 'request.cookie.__session' },
    },
  },
});

describeRule('network/signed-in-with-zero-uat', {
  quiet: { 'a zero beside another value': [getClient(), appFetch(sent(twice))] },
  reports: {},
});
