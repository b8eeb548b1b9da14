import { touch } from '../../../../fixtures/clerk-fapi/index.ts';
import { tokenAt } from '../../../../fixtures/clerk-fapi/minted.ts';
import { exchange, pasted } from '../../../../fixtures/exchange.ts';
import { describeRule } from '../../../../fixtures/rule-case.ts';

const { request, response } = touch({ at: null });
const timeless = { ...exchange({ at: null }), request, response };

describeRule('capture/no-clock', {
  quiet: {
    'a capture with times': [touch()],
    'a token by itself': [pasted(tokenAt())],
    'a key by itself': [pasted('sk_test_8f3kd92ksl0f8sj2')],
    'a Date in the response': [touch({ at: null, responseHeaders: { date: 'Sat, 14 Mar 2026 09:30:00 GMT' } })],
    'an exchange without a time after one that has one': [touch(), timeless],
  },
  reports: {
    'a capture without any time, once': { of: [timeless, timeless], finding: { severity: 'info', count: 2 } },
  },
});
