import { touch, user } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const member = (organization_memberships: unknown) => touch({ session: { user: user({ organization_memberships }) } });

describeRule('user/dangling-organization', {
  quiet: {
    'an organization of the user': [touch()],
    'the personal account': [
      touch({
        session: { last_active_organization_id: null, user: user({ organization_memberships: [] }) },
      }),
    ],
    'memberships that the response does not tell': [member(undefined)],
  },
  reports: {
    'an organization that the user left': {
      of: [member([])],
      finding: { severity: 'warning', path: 'response.last_active_organization_id', count: 1 },
    },
  },
});

describeRule('token/mismatched-organization', {
  quiet: { 'an organization that the user left': [member([])] },
  reports: {},
});
