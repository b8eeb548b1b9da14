import { touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const asking = (version: string) => touch({ query: { __clerk_api_version: version } });

describeRule('network/old-api-version', {
  quiet: {
    'a current one': [touch()],
    'the first of the new form': [asking('2025-04-10')],
    'no version at all': [asking('marker')],
  },
  reports: {
    'one of the old form': {
      of: [asking('2024-10-01')],
      finding: {
        severity: 'info',
        path: 'request.query.__clerk_api_version',
        message: 'The request asks for version 2024-10-01',
      },
    },
  },
});
