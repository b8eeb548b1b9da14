import { appPage } from '../../../../../fixtures/clerk-fapi/app-fetch.ts';
import { fapi, getClient, scene, second } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const handshake = (after: number, page = '/orders') =>
  fapi('GET', '/v1/client/handshake', {
    status: 307,
    at: scene.now + after,
    resourceType: 'document',
    query: { redirect_url: `http://localhost:3000${page}`, __clerk_hs_reason: 'session-token-but-no-client-uat' },
  });
const each = (step: number) => [0, 1, 2].map((nth) => handshake(nth * step));

const signIn = (after: number) =>
  appPage({ at: scene.now + after, url: 'https://example.com/sign-in', query: { __clerk_synced: 'false' } });

describeRule('network/handshake-loop', {
  quiet: {
    'a page without a handshake': [getClient()],
    'two handshakes': [handshake(0), handshake(second)],
    'one for each of three pages': [handshake(0, '/a'), handshake(second, '/b'), handshake(2 * second, '/c')],
    'a satellite that signs in': [signIn(0), signIn(2 * second)],
    'three after pauses': each(20 * second),
  },
  reports: {
    'three in a row for one page': {
      of: each(second),
      finding: {
        severity: 'error',
        path: 'request.url',
        exchange: 2,
        count: 1,
        message:
          'The browser was sent to the handshake 3 times within 10 seconds, and back to the same page (session-token-but-no-client-uat: a session token without the cookie that dates it)',
      },
    },
    'a satellite that never learns of the sign-in': {
      of: [signIn(0), signIn(2 * second), signIn(4 * second)],
      finding: {
        path: 'request.url',
        message:
          'The browser was sent to the sign-in of a satellite 3 times within 10 seconds, and back to the same page',
      },
    },
  },
});

describeRule('network/handshake-reason', {
  quiet: { 'handshakes that never end, the first one included': each(second) },
  reports: {},
});
