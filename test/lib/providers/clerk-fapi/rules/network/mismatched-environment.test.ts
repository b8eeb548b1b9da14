import { environment, getEnvironment } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const saying = (type: string, host: object = {}) => {
  const { display_config } = environment() as { display_config?: object };
  return getEnvironment({
    ...host,
    environment: { display_config: { ...display_config, instance_environment_type: type } },
  });
};

describeRule('network/mismatched-environment', {
  quiet: {
    'the kind that the host says': [saying('development')],
    'a kind that the host does not tell': [saying('staging')],
    'a production instance': [saying('production', { host: 'clerk.lighthouse.example' })],
  },
  reports: {
    'another kind': {
      of: [saying('production')],
      finding: {
        severity: 'warning',
        path: 'display_config.instance_environment_type',
        message: 'instance_environment_type is not development, as the host says',
      },
    },
  },
});
