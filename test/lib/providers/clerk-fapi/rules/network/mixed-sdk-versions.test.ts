import { getClient, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const other = { query: { _clerk_js_version: '5.52.1', __clerk_api_version: '2024-10-01' } };

describeRule('network/mixed-sdk-versions', {
  quiet: {
    'one version': [getClient(), touch()],
    'an update between two loads': [getClient({ page: 'page_1' }), getClient({ ...other, page: 'page_2' })],
    'another page': [getClient(), touch({ ...other, origin: 'http://localhost:4000' })],
  },
  reports: {
    'two on one page': {
      of: [getClient(), touch(other)],
      finding: { severity: 'warning', path: 'request.query._clerk_js_version', exchange: 1 },
    },
  },
});

describeRule('network/mixed-api-versions', {
  quiet: { 'what follows from two versions of the SDK': [getClient(), touch(other)] },
  reports: {},
});
