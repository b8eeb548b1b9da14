import { getClient, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

describeRule('schema/missing-newer-field', {
  quiet: { 'a current client': [getClient()], 'a response without a client': [touch({ client: null })] },
  reports: {
    'a client from before the field': {
      of: [
        touch({ client: { last_authentication_strategy: undefined } }),
        getClient({ client: { last_authentication_strategy: undefined } }),
      ],
      finding: { severity: 'info', path: 'client.last_authentication_strategy', count: 2 },
    },
  },
});
