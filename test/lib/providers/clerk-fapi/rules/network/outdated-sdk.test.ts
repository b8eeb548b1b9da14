import { environment, getEnvironment, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const settings = (version: string) => {
  const { display_config } = environment() as { display_config?: object };
  return getEnvironment({ environment: { display_config: { ...display_config, clerk_js_version: version } } });
};
const using = (version: string) => touch({ query: { _clerk_js_version: version } });

describeRule('network/outdated-sdk', {
  quiet: {
    'a current one': [touch()],
    'the major version before': [using('5.52.1')],
    'the one that the instance is set to': [settings('5'), using('5.52.1')],
    'a newer one than the instance is set to': [settings('5'), using('6.1.0')],
    'no version at all': [using('marker')],
  },
  reports: {
    'one that is older than the instance is set to': {
      of: [settings('6'), using('5.52.1')],
      finding: {
        severity: 'info',
        message: 'The page uses clerk-js 5, the instance is set to 6',
      },
    },
    'one that is older': {
      of: [using('4.73.2')],
      finding: { severity: 'info', path: 'request.query._clerk_js_version', message: 'The page uses clerk-js 4' },
    },
  },
});
