import { joinPath } from '../../../../json.ts';
import { defineWachtRule } from '../../facts.ts';
import { identifierOf } from '../../identifier.ts';

export const restrictedEligibility = defineWachtRule({
  id: 'wacht/restricted-eligibility',
  severity: 'warning',
  title: 'Membership that cannot be used',
  why: 'The user belongs to this organization or workspace but may not work in it now: their IP address is not allowed, or they have no second factor. Switching to it is refused with 403.',
  fix: 'Have the user set up a second factor, or allow their address in the organization’s IP restrictions. Show the reason instead of switching.',
  docs: 'https://docs.wacht.dev/product/b2b',
  check({ memberships }, report) {
    for (const { value, path } of memberships) {
      const type = value.eligibility_restriction?.type;
      if (!type || type === 'none') continue;
      report({
        path: joinPath(path, 'eligibility_restriction.type'),
        about: identifierOf(value.id) ?? path,
        message: `The membership cannot be used: ${reasons[type]}`,
      });
    }
  },
});

const reasons = {
  ip_not_allowed: 'the user’s IP address is not allowed (ip_not_allowed)',
  mfa_required: 'a second factor is required (mfa_required)',
  ip_and_mfa_required: 'the user’s IP address is not allowed, and a second factor is required (ip_and_mfa_required)',
} as const;
