import { joinPath } from '../../../../json.ts';
import { defineWachtRule } from '../../facts.ts';
import { identifierOf } from '../../identifier.ts';

export const restrictedEligibility = defineWachtRule({
  id: 'wacht/restricted-eligibility',
  severity: 'warning',
  title: 'Membership that may not be used',
  why: 'The user belongs to this organization or workspace but may not work in it now: their address is not let in, or they have no second factor. Switching to it is refused with 403.',
  fix: 'Have the user set up a second factor, or let their address in under the IP restrictions of the organization. Show the reason instead of switching.',
  docs: 'https://docs.wacht.dev/product/b2b',
  needs: ['memberships'],
  *check({ memberships }) {
    for (const { value, path } of memberships) {
      const type = value.eligibility_restriction?.type;
      if (!type || type === 'none') continue;
      yield {
        path: joinPath(path, 'eligibility_restriction.type'),
        about: identifierOf(value.id) ?? path,
        message: `The membership may not be used: ${reasons[type]}`,
      };
    }
  },
});

const reasons = {
  ip_not_allowed: 'the address of the user is not let in (ip_not_allowed)',
  mfa_required: 'a second factor is required (mfa_required)',
  ip_and_mfa_required: 'the address is not let in and a second factor is required (ip_and_mfa_required)',
} as const;
