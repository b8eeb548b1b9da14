import { scene, second, sessionToken, tokens } from '../../../../../fixtures/clerk-fapi/index.ts';
import { exchange } from '../../../../../fixtures/exchange.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

/** A call of the page to its API with the token of the scene, so many seconds after it was made. */
const call = (after: number) =>
  exchange({
    at: scene.now + after * second,
    url: 'http://localhost:3000/api/orders',
    requestHeaders: { origin: 'http://localhost:3000', authorization: `Bearer ${sessionToken()}` },
  });
const refresh = (after: number, state = 'focused') =>
  tokens({ at: scene.now + after * second, form: { organization_id: '', tab_state: state } });

describeRule('network/missed-refresh', {
  quiet: {
    'calls with a valid token': [refresh(0), call(10), call(50)],
    'one late call, as after a pause': [refresh(0), call(600)],
    'a hidden tab': [refresh(0, 'hidden'), call(90), call(100)],
    'a refresh in between': [refresh(0), call(90), refresh(91), call(92), call(95)],
    'calls of which the capture shows no refresh at all': [call(90), call(100)],
  },
  reports: {
    'late calls without an attempt to refresh': {
      of: [refresh(0), call(30), call(90), call(100)],
      finding: { severity: 'warning', path: 'request.header.authorization', exchange: 3 },
    },
  },
});

describeRule('token/expired-when-sent', {
  quiet: {
    'the calls that show that nobody refreshes, the first one included': [refresh(0), call(90), call(100)],
  },
  reports: {},
});
