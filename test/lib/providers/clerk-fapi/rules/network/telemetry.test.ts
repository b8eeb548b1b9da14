import { touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { exchange } from '../../../../../fixtures/exchange.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const event = exchange({
  method: 'POST',
  url: 'https://clerk-telemetry.com/v1/event',
  json: {},
  requestHeaders: { origin: 'http://localhost:3000' },
});

describeRule('network/telemetry', {
  quiet: { 'a request to the instance': [touch()] },
  reports: { 'what the SDK reports': { of: [event, event], finding: { severity: 'info', count: 2 } } },
});
