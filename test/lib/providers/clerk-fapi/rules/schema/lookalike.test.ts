import { ids, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { exchange } from '../../../../../fixtures/exchange.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const answer = (json: unknown) =>
  exchange({ url: 'https://auth.example.com/whoami', responseHeaders: { 'x-clerk-auth-status': 'signed-in' }, json });

describeRule('schema/lookalike', {
  quiet: {
    'an answer of Clerk': [touch()],
    'the envelope with other identifiers': [answer({ status: 'ok', data: { id: '17' }, errors: [] })],
  },
  reports: {
    'the envelope of another vendor': {
      of: [answer({ status: 'ok', data: { id: ids.session }, errors: [] })],
      finding: { severity: 'info', path: '' },
    },
  },
});
