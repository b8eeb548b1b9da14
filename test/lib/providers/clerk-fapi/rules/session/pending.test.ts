import { getClient, pendingSession, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const pending = { status: 'pending', last_active_organization_id: null };

describeRule('session/pending', {
  quiet: {
    'an active session': [touch()],
    'a pending session without tasks, of which another rule speaks': [touch({ session: { ...pending, tasks: [] } })],
  },
  reports: {
    'a session with a task, once for both copies': {
      of: [touch({ session: { ...pending, tasks: [{ key: 'setup-mfa' }] } })],
      finding: {
        severity: 'warning',
        path: 'response.status',
        message:
          'The session is pending: the user must set up a second factor (setup-mfa), and counts as signed out until then',
        count: 1,
      },
    },
    'a task that no published version names, without repeating it': {
      of: [touch({ session: { ...pending, tasks: [{ key: 'marker' }] } })],
      finding: { message: 'The session is pending' },
    },
    'the same session on later responses as one finding': {
      of: [
        getClient({ client: { sessions: [pendingSession()] } }),
        getClient({ client: { sessions: [pendingSession()] } }),
      ],
      finding: {
        path: 'response.sessions.0.status',
        message:
          'The session is pending: the user must choose an organization (choose-organization), and counts as signed out until then',
        count: 2,
      },
    },
  },
});
