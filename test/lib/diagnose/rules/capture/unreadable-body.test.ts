import type { Body } from '../../../../../lib/capture/index.ts';
import { appFetch } from '../../../../fixtures/clerk-fapi/app-fetch.ts';
import { fapi, touch } from '../../../../fixtures/clerk-fapi/index.ts';
import { tokenAt } from '../../../../fixtures/clerk-fapi/minted.ts';
import { textBody } from '../../../../fixtures/exchange.ts';
import { describeRule } from '../../../../fixtures/rule-case.ts';

const missing: Body = { kind: 'unreadable', reason: 'missing' };
const client = (options: Parameters<typeof fapi>[2]) => fapi('GET', '/v1/client', options);

describeRule('capture/unreadable-body', {
  quiet: {
    'a body that was read': [touch()],
    'no content': [client({ responseBody: missing, status: 204 })],
    'a redirect': [client({ responseBody: missing, status: 307 })],
    'a response that did not change': [client({ responseBody: missing, status: 304 })],
    'an aborted request': [client({ responseBody: missing, status: 0, error: 'net::ERR_ABORTED' })],
    'a body that nobody asked for': [client({ responseBody: { kind: 'unreadable', reason: 'unfetched' } })],
    'a body of the app': [appFetch({ bearer: tokenAt(), responseBody: missing })],
    'a response from a cache': [client({ responseBody: missing, fromCache: true })],
  },
  reports: {
    'a body that is missing': {
      of: [client({ responseBody: missing })],
      finding: { severity: 'warning', path: '', message: 'The body of the response is not in the capture' },
    },
    'a body that is not what its type says': {
      of: [client({ responseBody: textBody('<html>', 'application/json') })],
      finding: { message: 'The body of the response is not JSON, although its type says so' },
    },
    'a capture without bodies, once': {
      of: [client({ responseBody: missing }), touch({ responseBody: missing })],
      finding: { count: 2 },
    },
  },
});
