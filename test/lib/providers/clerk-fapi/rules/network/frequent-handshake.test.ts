import { fapi } from '../../../../../fixtures/clerk-fapi/index.ts';
import { exchange } from '../../../../../fixtures/exchange.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const handshake = fapi('GET', '/v1/client/handshake', {
  status: 307,
  resourceType: 'document',
  query: { __clerk_hs_reason: 'session-token-expired-refresh-non-eligible-no-refresh-cookie' },
});
const page = exchange({ resourceType: 'document', responseHeaders: { 'x-clerk-auth-status': 'signed-in' } });

describeRule('network/frequent-handshake', {
  quiet: {
    'pages without a handshake': [page, page, page, page],
    'one after a pause': [handshake, page, page, page],
    'too few pages to tell': [handshake, page, handshake, page],
  },
  reports: {
    'one for most pages': {
      of: [handshake, page, handshake, page, page],
      finding: { severity: 'warning', exchange: 4 },
    },
  },
});
