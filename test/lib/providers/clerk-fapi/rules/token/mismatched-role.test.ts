import { getClient, ids, membership, tokenObject, touch, user } from '../../../../../fixtures/clerk-fapi/index.ts';
import { tokenWith } from '../../../../../fixtures/clerk-fapi/minted.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const version1 = tokenWith({ o: undefined, v: undefined, org_id: ids.organization, org_role: 'org:admin' });
const asMember = user({ organization_memberships: [membership({ role: 'org:member' })] });

describeRule('token/mismatched-role', {
  quiet: {
    'the role of the membership': [touch(), getClient()],
    'claims of version 1': [touch({ session: { last_active_token: tokenObject(version1) } })],
    'a user whose memberships are not told': [
      touch({ session: { user: user({ organization_memberships: undefined }) } }),
    ],
  },
  reports: {
    'a role that was changed': {
      of: [touch({ session: { user: asMember } })],
      finding: { severity: 'warning', path: 'response.last_active_token.jwt' },
    },
    'a role that was changed, with claims of version 1': {
      of: [touch({ session: { user: asMember, last_active_token: tokenObject(version1) } })],
      finding: { path: 'response.last_active_token.jwt' },
    },
  },
});
