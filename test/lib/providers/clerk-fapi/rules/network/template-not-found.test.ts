import { refusal, refused, templateTokens, tokens } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const missing = refused('resource_not_found', 404);
const noSession = {
  status: 404,
  json: refusal('resource_not_found', { long_message: 'No session was found with this id.' }),
};

describeRule('network/template-not-found', {
  quiet: {
    'a template that is there': [templateTokens()],
    'a token without a template': [tokens(missing)],
    'a session that is not there': [templateTokens('orders', noSession)],
  },
  reports: {
    'a template that is not there': {
      of: [templateTokens('orders', missing), templateTokens('orders', missing)],
      finding: {
        severity: 'error',
        path: 'request.url',
        message: 'Clerk does not know the template that the request names',
        evidence: [
          { kind: 'values', values: [{ label: 'Template', value: 'orders' }] },
          { kind: 'field', path: 'errors.0.code', holds: { value: 'resource_not_found' } },
        ],
        count: 2,
      },
    },
  },
});

describeRule('network/session-not-found', {
  quiet: { 'a template that is not there': [templateTokens('orders', missing)] },
  reports: {
    'a session that is not there': { of: [templateTokens('orders', noSession)], finding: { severity: 'error' } },
  },
});
