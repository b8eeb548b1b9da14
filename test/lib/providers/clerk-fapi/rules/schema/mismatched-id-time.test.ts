import { clerkId, hour, scene, session, touch, user } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

describeRule('schema/mismatched-id-time', {
  quiet: {
    'an identifier as old as its object': [touch()],
    'one made a second later': [touch({ session: { created_at: scene.sessionSince - 1000 } })],
    'one that tells no time': [touch({ session: { user: user({ id: 'user_1' }) } })],
  },
  reports: {
    'an identifier from another time': {
      of: [touch({ json: { response: session({ id: clerkId('sess', scene.now - hour) }), client: null } })],
      finding: {
        severity: 'info',
        path: 'response.id',
        message: 'session.id was made at another time than session.created_at says',
      },
    },
    'a user who was imported': {
      of: [touch({ session: { user: user({ created_at: scene.userSince - hour }) } })],
      finding: { path: 'response.user.id', count: 1 },
    },
  },
});
