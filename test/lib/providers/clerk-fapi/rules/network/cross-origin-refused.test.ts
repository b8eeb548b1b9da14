import type { Exchange } from '../../../../../../lib/capture/index.ts';
import { getClient, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const answeredWithout = (name: string, exchange: Exchange = touch()): Exchange => ({
  ...exchange,
  response: { ...exchange.response, headers: exchange.response.headers.filter((header) => header.name !== name) },
});
const preflight: Exchange = { ...touch(), request: { ...touch().request, method: 'OPTIONS' } };

describeRule('network/cross-origin-refused', {
  quiet: {
    'a response that grants it': [touch()],
    'a request of no page': [answeredWithout('access-control-allow-origin', touch({ origin: null }))],
    'a proxy on the origin of the page': [
      answeredWithout(
        'access-control-allow-origin',
        touch({ url: 'http://localhost:3000/__clerk/v1/client/sessions/sess_1/touch' }),
      ),
    ],
    'a capture that leaves headers out': [answeredWithout('date', answeredWithout('access-control-allow-origin'))],
  },
  reports: {
    'a response that names no origin': {
      of: [answeredWithout('access-control-allow-origin')],
      finding: { severity: 'error', message: 'The response lacks access-control-allow-origin' },
    },
    'any origin, which does not do with cookies': {
      of: [touch({ responseHeaders: { 'access-control-allow-origin': '*' } })],
      finding: { severity: 'error' },
    },
    'no credentials': {
      of: [answeredWithout('access-control-allow-credentials')],
      finding: { message: 'The response lacks access-control-allow-credentials' },
    },
    'what the browser blocked': {
      of: [getClient({ status: 0, error: 'net::ERR_FAILED (CORS)', responseBody: { kind: 'none' } })],
      finding: { severity: 'error' },
    },
    'a granted question of the browser': { of: [preflight], finding: { severity: 'warning' } },
  },
});
