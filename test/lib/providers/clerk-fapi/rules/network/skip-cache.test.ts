import { tokens } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const fresh = tokens({ query: { debug: 'skip_cache' } });

describeRule('network/skip-cache', {
  quiet: { 'ordinary tokens': [tokens(), tokens()], 'a fresh one after a change': [tokens(), fresh] },
  reports: {
    'fresh ones again and again': {
      of: [fresh, fresh, fresh],
      finding: { severity: 'info', path: 'request.query.debug', count: 2 },
    },
  },
});
