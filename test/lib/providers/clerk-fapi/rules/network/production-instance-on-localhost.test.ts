import { refused, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const production = { host: 'clerk.lighthouse.example', origin: 'http://localhost:3000' };

describeRule('network/production-instance-on-localhost', {
  quiet: {
    'a development instance': [touch()],
    'a public page': [touch({ ...production, origin: 'https://app.lighthouse.example' })],
    'a native app': [touch({ ...production, query: { _is_native: '1' } })],
  },
  reports: {
    'a production instance': { of: [touch(production)], finding: { severity: 'error', path: 'request.header.origin' } },
    'a page by its address': {
      of: [touch({ ...production, origin: 'http://127.0.0.1:5173' })],
      finding: { severity: 'error' },
    },
  },
});

describeRule('network/origin-invalid', {
  quiet: { 'a page on this machine': [touch({ ...production, ...refused('origin_invalid', 400, production) })] },
  reports: {},
});
