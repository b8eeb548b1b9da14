import { touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const using = (version: string) => touch({ query: { _clerk_js_version: version } });

describeRule('network/outdated-sdk', {
  quiet: {
    'a current one': [touch()],
    'the major version before': [using('5.52.1')],
    'no version at all': [using('marker')],
  },
  reports: {
    'one that is older': {
      of: [using('4.73.2')],
      finding: { severity: 'info', path: 'request.query._clerk_js_version', message: 'The page uses clerk-js 4' },
    },
  },
});
