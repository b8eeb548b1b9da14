import { bodyLimit } from '../../../../../lib/capture/index.ts';
import { fapi, touch } from '../../../../fixtures/clerk-fapi/index.ts';
import { textBody } from '../../../../fixtures/exchange.ts';
import { describeRule } from '../../../../fixtures/rule-case.ts';

const huge = textBody(`"${'a'.repeat(bodyLimit)}"`, 'application/json');

describeRule('capture/oversized-body', {
  quiet: { 'a body of ordinary size': [touch()] },
  reports: {
    'a body over the limit': {
      of: [fapi('GET', '/v1/client', { responseBody: huge })],
      finding: { severity: 'warning', path: '' },
    },
  },
});
