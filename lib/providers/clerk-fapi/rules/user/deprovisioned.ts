import { joinPath } from '../../../../json.ts';
import { defineClerkRule } from '../../facts.ts';

export const deprovisionedUser = defineClerkRule({
  id: 'user/deprovisioned',
  severity: 'error',
  title: 'Deprovisioned user',
  why: 'The company directory that manages this user took their access away. Clerk refuses their sign-ins and requests.',
  fix: 'Give the user access again in the company’s directory, or remove its connection from the user in the Clerk Dashboard.',
  docs: 'https://clerk.com/docs/guides/configure/auth-strategies/enterprise-connections/directory-sync',
  needs: ['users'],
  check({ users }, report) {
    for (const { value, path } of users)
      if (value.deprovisioned === true)
        report({
          path: joinPath(path, 'deprovisioned'),
          about: value.id ?? path,
          message: 'user.deprovisioned is true',
        });
  },
});
