import { appFetch, appPage } from '../../../../../fixtures/clerk-fapi/app-fetch.ts';
import { scene } from '../../../../../fixtures/clerk-fapi/index.ts';
import { later, tokenAt } from '../../../../../fixtures/clerk-fapi/minted.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const uat = (seconds: number) => String(Math.floor(later(seconds) / 1000));
const cookies = { __session: tokenAt(), __client_uat: uat(30) };
const options = { cookies, at: later(31) };

describeRule('token/older-than-client-uat', {
  quiet: {
    'a token that is newer': [appFetch({ cookies: { __session: tokenAt(), __client_uat: uat(-60) } })],
    'a user who is signed out': [appFetch({ cookies: { __session: tokenAt(), __client_uat: '0' } })],
    'a change of another instance': [appFetch({ cookies: { __session: tokenAt(), __client_uat_a1B2c3D4: uat(30) } })],
    'a change without a suffix beside a pair with one': [
      appFetch({ cookies: { ...cookies, __session_a1B2c3D4: tokenAt(), __client_uat_a1B2c3D4: uat(-60) } }),
    ],
    'the one page that a handshake then repairs': [
      appPage({ ...options, status: 307 }),
      appPage({ cookies: { ...cookies, __session: tokenAt(later(31)) }, at: later(32) }),
      appPage({ ...options, at: later(33) }),
    ],
    'another host': [appFetch({ ...options, url: 'http://api.localhost:3000/orders' })],
  },
  reports: {
    'a request that a handshake cannot repair': {
      of: [appFetch(options)],
      finding: {
        severity: 'error',
        path: 'request.cookie.__session',
        message: 'The session cookie was made 30 seconds before __client_uat',
      },
    },
    'a page that stays so': {
      of: [appPage({ ...options, status: 307 }), appPage({ ...options, url: `${scene.origin}/account` })],
      finding: { exchange: 1, count: 1 },
    },
  },
});
