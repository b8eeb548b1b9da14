import { clerkId, client, fapi, getClient, scene, session, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const other = session({ id: clerkId('sess', scene.sessionSince, 'other') });
const over = session({ status: 'ended' });

describeRule('client/inactive-active-session', {
  quiet: {
    'a pointer to a signed-in session': [touch()],
    'the only session being over': [getClient({ client: { sessions: [over] } })],
    'a session of whose end another rule speaks': [
      getClient({
        client: { sessions: [session({ status: 'revoked' }), other] },
      }),
    ],
  },
  reports: {
    'a pointer to the session that the page itself has ended': {
      of: [
        fapi('POST', `/v1/client/sessions/${over.id}/end`, {
          json: { response: over, client: client({ sessions: [over, other] }) },
        }),
      ],
      finding: { severity: 'warning', path: 'client.last_active_session_id' },
    },
  },
});
