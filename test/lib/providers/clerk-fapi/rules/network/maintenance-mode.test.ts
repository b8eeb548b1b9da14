import { getClient, getEnvironment } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

describeRule('network/maintenance-mode', {
  quiet: {
    'an instance as usual': [getEnvironment({ environment: { maintenance_mode: false } })],
    'another response': [getClient()],
  },
  reports: {
    'an instance that says so': {
      of: [getEnvironment({ environment: { maintenance_mode: true } })],
      finding: { severity: 'warning', path: 'maintenance_mode', message: 'maintenance_mode is true' },
    },
  },
});
