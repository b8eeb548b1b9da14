import { clerkId, type Overrides, scene, session, touch, user } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const copy = (changes: Overrides) => touch({ client: { sessions: [session(changes)] } });

describeRule('session/diverging-copies', {
  quiet: {
    'two copies that agree': [touch()],
    'copies that differ in the moment of the last activity': [copy({ last_active_at: scene.now - 5000 })],
    'a single copy': [touch({ client: null })],
  },
  reports: {
    'another organization': {
      of: [copy({ last_active_organization_id: clerkId('org', scene.userSince, 'other') })],
      finding: {
        severity: 'warning',
        path: 'response.last_active_organization_id',
        message: 'The two copies of the session differ in last_active_organization_id',
      },
    },
    'another status and an older user': {
      of: [copy({ status: 'pending', user: user({ updated_at: scene.userSince }) })],
      finding: { message: 'The two copies of the session differ in status, user.updated_at' },
    },
  },
});
