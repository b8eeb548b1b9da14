import { touch } from '../../../../fixtures/clerk-fapi/index.ts';
import { exchange } from '../../../../fixtures/exchange.ts';
import { describeRule } from '../../../../fixtures/rule-case.ts';

const { request, response } = touch({ at: null });
const timeless = { ...exchange({ at: null }), request, response };

describeRule('capture/no-clock', {
  quiet: {
    'a capture with times': [touch()],
    'a Date in the answer': [touch({ at: null, responseHeaders: { date: 'Sat, 14 Mar 2026 09:30:00 GMT' } })],
    'an exchange without a time after one that has one': [touch(), timeless],
  },
  reports: {
    'a capture without any time, once': { of: [timeless, timeless], finding: { severity: 'info', count: 2 } },
  },
});
