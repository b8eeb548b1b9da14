import { joinPath } from '../../../../json.ts';
import { defineClerkRule } from '../../facts.ts';

export const unsetPrimaryIdentifier = defineClerkRule({
  id: 'user/unset-primary-identifier',
  severity: 'info',
  title: 'User without a primary identifier',
  why: 'The user has a verified address, number, or wallet, but none is marked as primary. Code that shows the primary one finds nothing.',
  fix: 'Set the primary identifier in the Clerk Dashboard or with user.update, or let the code fall back to the first verified one.',
  docs: 'https://clerk.com/docs/guides/users/managing',
  needs: ['primaries'],
  check({ primaries }, report) {
    for (const { user, field, noun, id, choices } of primaries) {
      if (id !== null || !choices.some(({ verification }) => verification?.status === 'verified')) continue;
      const where = joinPath(user.path, field);
      report({
        path: where,
        about: `${user.value.id ?? user.path} ${field}`,
        message: `user.${field} is null although a ${noun} is verified`,
      });
    }
  },
});
