import { joinPath } from '../../../../json.ts';
import { defineClerkRule } from '../../facts.ts';

export const danglingOrganization = defineClerkRule({
  id: 'user/dangling-organization',
  severity: 'warning',
  title: 'Active organization without a membership',
  why: 'The session works in an organization that the user does not belong to, perhaps because they were removed from it. Tokens then carry no organization, and pages that need one keep redirecting.',
  fix: 'Switch to an organization that the user belongs to, or to the personal account with setActive({ organization: null }).',
  docs: 'https://clerk.com/docs/guides/organizations/overview',
  supersedes: ['token/mismatched-organization'],
  needs: ['sessions'],
  check({ sessions }, report) {
    for (const { value, path } of sessions) {
      const active = value.last_active_organization_id;
      const memberships = value.user?.organization_memberships;
      if (!active || !memberships || memberships.some((one) => one?.organization?.id === undefined)) continue;
      if (memberships.some((one) => one?.organization?.id === active)) continue;
      report({
        path: joinPath(path, 'last_active_organization_id'),
        about: value.id ?? path,
        message: 'session.last_active_organization_id names no organization of the user',
      });
    }
  },
});
