import { joinPath } from '../../../../json.ts';
import { defineClerkRule } from '../../facts.ts';

export const danglingPrimaryIdentifier = defineClerkRule({
  id: 'user/dangling-primary-identifier',
  severity: 'error',
  title: 'Primary identifier missing from the user',
  why: 'The user’s primary address, number, or wallet is not among their own. Code that looks it up finds nothing, and shows no address or crashes.',
  fix: 'If a mock or a fixture made the user, let the primary identifier be one of those listed. Otherwise, reload the user, and report it to Clerk if it stays.',
  needs: ['primaries'],
  check({ primaries }, report) {
    for (const { user, field, noun, id, choices } of primaries) {
      if (!id || choices.some((choice) => choice.id === id)) continue;
      const where = joinPath(user.path, field);
      report({
        path: where,
        about: `${user.value.id ?? user.path} ${field}`,
        message: `user.${field} names no ${noun} of the user`,
      });
    }
  },
});
