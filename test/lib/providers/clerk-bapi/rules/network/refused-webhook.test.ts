import { webhook } from '../../../../../fixtures/clerk-bapi/exchanges.ts';
import { minute, scene, touch, user } from '../../../../../fixtures/clerk-fapi/index.ts';
import type { ExchangeOverrides } from '../../../../../fixtures/exchange.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const event = { object: 'event', type: 'user.created', instance_id: scene.keyId, timestamp: scene.now, data: user() };
const answered = (status: number, options: ExchangeOverrides = {}) => webhook(event, { status, ...options });
const dated = (ahead: number) => ({ responseHeaders: { date: new Date(scene.now + ahead).toUTCString() } });

describeRule('network/refused-webhook', {
  quiet: {
    'a request to the Frontend API': [touch()],
    'a webhook that the app took': [answered(200), answered(204)],
    'one whose answer is not in the capture': [answered(0)],
    'one that came late and was taken': [answered(200, dated(20 * minute))],
  },
  reports: {
    'an app that could not verify it': {
      of: [answered(400, dated(0))],
      finding: { severity: 'warning', path: null, message: 'The webhook got 400 from the app' },
    },
    'a middleware that sends it to the sign-in, each time': {
      of: [answered(307, { responseHeaders: { location: '/sign-in' } }), answered(307)],
      finding: { count: 2, message: 'The webhook got 307 from the app' },
    },
    'a server whose clock is off': {
      of: [answered(400, dated(-10 * minute))],
      finding: { message: 'The webhook got 400 from the app, whose clock is 10 minutes behind' },
    },
  },
});
