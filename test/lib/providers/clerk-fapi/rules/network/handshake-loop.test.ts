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

describeRule('network/handshake-loop', {
  quiet: {
    'a page without a handshake': [getClient()],
    'two handshakes': [handshake(0), handshake(second)],
    'one for each of three pages': [handshake(0, '/a'), handshake(second, '/b'), handshake(2 * second, '/c')],
    'three after pauses': each(20 * second),
  },
  reports: {
    'three in a row for one page': {
      of: each(second),
      finding: { severity: 'error', path: 'request.url', exchange: 2, count: 1 },
    },
  },
});

describeRule('network/handshake-reason', {
  quiet: { 'handshakes that never end, the first one included': each(second) },
  reports: {},
});
