import { fapi, refused, tokens, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const missing = refused('resource_not_found', 404);

describeRule('network/session-not-found', {
  quiet: {
    'an answered touch': [touch()],
    'something else that is not there': [fapi('GET', '/v1/organizations/org_1', missing)],
  },
  reports: {
    'a session that is touched but not there': {
      of: [touch(missing)],
      finding: { severity: 'error', path: 'request.url', message: 'Clerk responded to a touch with 404' },
    },
    'the same with tokens, as one finding': {
      of: [tokens(missing), tokens(missing), tokens(missing)],
      finding: { message: 'Clerk responded to a token request with 404', count: 3 },
    },
  },
});
