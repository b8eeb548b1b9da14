import { getClient, getEnvironment } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

describeRule('network/partitioned-cookies', {
  quiet: {
    'an instance as usual': [getEnvironment({ environment: { partitioned_cookies: false } })],
    'another response': [getClient()],
  },
  reports: {
    'an instance that says so': {
      of: [getEnvironment({ environment: { partitioned_cookies: true } })],
      finding: { severity: 'info', path: 'partitioned_cookies', message: 'partitioned_cookies is true' },
    },
  },
});
