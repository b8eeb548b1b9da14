import { fapi, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const write = (field: string, version?: string) =>
  fapi('PATCH', '/v1/me', { form: { [field]: 'x' }, query: version ? { __clerk_api_version: version } : {} });

describeRule('schema/deprecated-field', {
  quiet: {
    'an ordinary request': [touch()],
    'a name': [write('first_name')],
    'metadata before there was another way': [write('unsafe_metadata', '2025-04-10')],
    'a response that carries such a field': [fapi('GET', '/v1/me')],
  },
  reports: {
    'metadata written with the user': {
      of: [write('unsafe_metadata')],
      finding: {
        severity: 'info',
        path: 'request.body.unsafe_metadata',
        message: 'The request writes unsafe_metadata, which is deprecated here',
      },
    },
    'a ticket in a later step of the sign-in': {
      of: [
        fapi('POST', '/v1/client/sign_ins/sia_1/attempt_first_factor', { form: { strategy: 'ticket', ticket: 'x' } }),
      ],
      finding: { path: 'request.body.ticket' },
    },
  },
});
