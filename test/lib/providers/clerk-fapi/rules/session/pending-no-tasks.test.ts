import { touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

describeRule('session/pending-no-tasks', {
  quiet: {
    'an active session': [touch()],
    'a pending session that names its task': [touch({ session: { status: 'pending', tasks: [{ key: 'setup-mfa' }] } })],
  },
  reports: {
    'an empty list of tasks': {
      of: [touch({ session: { status: 'pending', tasks: [] } })],
      finding: { severity: 'warning', path: 'response.tasks', count: 1 },
    },
    'no list at all': { of: [touch({ session: { status: 'pending' } })], finding: { path: 'response.tasks' } },
  },
});
