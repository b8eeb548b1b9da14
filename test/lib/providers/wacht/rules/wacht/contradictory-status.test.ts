import { exchange } from '../../../../../fixtures/exchange.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';
import { call, envelope, getSession, session } from '../../../../../fixtures/wacht/index.ts';

describeRule('wacht/contradictory-status', {
  quiet: {
    'the same status twice': [getSession()],
    'a refusal with the same status': [getSession({ status: 401, json: envelope(null, { status: 401 }) })],
    'a response without an envelope': [call('GET', '/.well-known/jwks.json', { json: { keys: [] } })],
    'a pasted body, whose HTTP status nobody knows': [
      exchange({ url: '', status: 0, at: null, json: envelope(session()) }),
    ],
  },
  reports: {
    'a failure that came as a success': {
      of: [getSession({ json: envelope(null, { status: 401, message: 'Invalid session' }) })],
      finding: { severity: 'warning', path: 'status', message: 'The body says 401, HTTP says 200' },
    },
    'a success that came as a failure': {
      of: [getSession({ status: 502, json: envelope(session()) })],
      finding: { severity: 'warning', path: 'status' },
    },
  },
});
