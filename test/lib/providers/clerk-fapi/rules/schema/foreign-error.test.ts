import { fapi, refused, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { textBody } from '../../../../../fixtures/exchange.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const page = textBody('<h1>Forbidden</h1>', 'text/html');

describeRule('schema/foreign-error', {
  quiet: {
    'an error of Clerk': [touch(refused('signed_out', 401))],
    'OAuth, which has a form of its own': [
      fapi('POST', '/oauth/token', { status: 400, json: { error: 'invalid_grant' } }),
    ],
    'the check of a proxy': [fapi('GET', '/v1/proxy-health', { status: 400, json: {} })],
    'an error whose body the capture does not hold': [
      touch({ status: 403, responseBody: { kind: 'unreadable', reason: 'missing' } }),
    ],
  },
  reports: {
    'a page of a firewall': {
      of: [touch({ status: 403, responseBody: page })],
      finding: { severity: 'warning', message: 'The error is not JSON' },
    },
    'JSON of another form': {
      of: [touch({ status: 403, json: { message: 'no' } })],
      finding: { severity: 'warning', path: 'errors' },
    },
    'an error without a trace': {
      of: [touch({ status: 403, json: { errors: [{ code: 'x', message: 'x' }] } })],
      finding: { severity: 'info', path: 'clerk_trace_id' },
    },
  },
});
