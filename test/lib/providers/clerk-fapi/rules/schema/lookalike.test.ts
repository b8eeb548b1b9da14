import { ids, session, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { exchange } from '../../../../../fixtures/exchange.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const answer = (json: unknown) =>
  exchange({ url: 'https://auth.example.com/whoami', responseHeaders: { 'x-clerk-auth-status': 'signed-in' }, json });

const pasted = (json: unknown) => exchange({ url: '', method: '', status: 0, at: null, json });
const envelope = { status: 200, message: '', session: null, errors: [] };

describeRule('schema/lookalike', {
  quiet: {
    'a response of Clerk': [touch()],
    'a pasted response of Clerk': [pasted({ response: session(), client: null })],
    'a pasted response of Wacht, whose session may be called like one of Clerk': [
      pasted({ ...envelope, data: { id: ids.session, active_signin: null } }),
    ],
    'the same envelope at an address that shows nothing of Clerk': [
      exchange({ url: 'https://app.example.com/orders', json: { ...envelope, data: { id: ids.session } } }),
    ],
    'the envelope with other identifiers': [answer({ status: 'ok', data: { id: '17' }, errors: [] })],
  },
  reports: {
    'a pasted one': {
      of: [pasted({ ...envelope, data: { user: { id: ids.user } } })],
      finding: { severity: 'info', path: '' },
    },
    'the envelope of another vendor': {
      of: [answer({ status: 'ok', data: { id: ids.session }, errors: [] })],
      finding: { severity: 'info', path: '' },
    },
  },
});
