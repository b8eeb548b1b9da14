import { expect } from 'vitest';
import { getClient, session, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

describeRule('session/unknown-status', {
  quiet: {
    'a published status': [touch()],
    'a status that is no text, of which the schema rules speak': [touch({ session: { status: 7 } })],
  },
  reports: {
    'any other status, without repeating it': {
      of: [getClient({ client: { sessions: [session({ status: 'marker' })] } })],
      finding: {
        severity: 'warning',
        path: 'response.sessions.0.status',
        message: expect.not.stringContaining('marker'),
      },
    },
  },
});

describeRule('schema/unknown-value', {
  quiet: { 'a status of which the more specific rule speaks': [touch({ session: { status: 'marker' } })] },
  reports: {},
});
