import { joinPath } from '../../../../json.ts';
import { defineClerkRule } from '../../facts.ts';

export const unverifiedPrimaryIdentifier = defineClerkRule({
  id: 'user/unverified-primary-identifier',
  severity: 'warning',
  title: 'Unverified primary identifier',
  why: 'Nobody has proven that the primary address, number, or wallet belongs to the user. Clerk may refuse to sign them in with it, or to reset their password through it.',
  fix: 'Ask the user to verify it, or make a verified one primary.',
  docs: 'https://clerk.com/docs/guides/users/managing',
  needs: ['primaries'],
  check({ primaries }, report) {
    for (const { user, field, noun, id, choices } of primaries) {
      const status = choices.find((choice) => choice.id === id)?.verification?.status;
      if (!id || status === undefined || status === 'verified') continue;
      report({
        path: joinPath(user.path, field),
        about: `${user.value.id ?? user.path} ${field}`,
        message: `The primary ${noun} is ${status}`,
      });
    }
  },
});
