import { touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const production = { host: 'clerk.lighthouse.example', origin: 'http://app.lighthouse.example' };

describeRule('network/insecure-origin', {
  quiet: {
    https: [touch({ ...production, origin: 'https://app.lighthouse.example' })],
    'this machine': [touch({ ...production, origin: 'http://localhost:3000' })],
    'a development instance': [touch({ origin: production.origin })],
  },
  reports: { http: { of: [touch(production)], finding: { severity: 'info', path: 'request.header.origin' } } },
});
