import { describeRule } from '../../../../../fixtures/rule-case.ts';
import {
  call,
  envelope,
  getSession,
  membership,
  signin,
  workspaceMembership,
} from '../../../../../fixtures/wacht/index.ts';

const restricted = (type: string) => ({ eligibility_restriction: { type, message: 'Not now' } });
const list = (...memberships: readonly object[]) =>
  call('GET', '/me/organization-memberships', { json: envelope(memberships) });

describeRule('wacht/restricted-eligibility', {
  quiet: {
    'memberships without restriction': [list(membership(), membership({ id: '8', eligibility_restriction: null }))],
    'a restriction that is not set': [list(membership(restricted('')))],
    'a restriction that nobody published': [list(membership(restricted('moon_phase')))],
  },
  reports: {
    'an address that is not allowed': {
      of: [list(membership(), membership({ id: '8', ...restricted('ip_not_allowed') }))],
      finding: {
        severity: 'warning',
        path: 'data.1.eligibility_restriction.type',
        message: 'The membership cannot be used: the user’s IP address is not allowed (ip_not_allowed)',
      },
    },
    'a missing second factor in a workspace': {
      of: [
        call('GET', '/me/workspace-memberships', { json: envelope([workspaceMembership(restricted('mfa_required'))]) }),
      ],
      finding: { path: 'data.0.eligibility_restriction.type' },
    },
    'once the membership that is active': {
      of: [
        getSession({
          session: {
            active_signin: signin({ active_organization_membership: membership(restricted('ip_and_mfa_required')) }),
            signins: [signin({ active_organization_membership: membership(restricted('ip_and_mfa_required')) })],
          },
        }),
      ],
      finding: { path: 'data.active_signin.active_organization_membership.eligibility_restriction.type', count: 1 },
    },
  },
});
