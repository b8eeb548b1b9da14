import { counted } from '../../../../in-words.ts';
import { joinPath } from '../../../../json.ts';
import { defineClerkRule } from '../../facts.ts';

export const fewAttemptsLeft = defineClerkRule({
  id: 'user/few-attempts-left',
  severity: 'warning',
  title: 'User about to be locked out',
  why: 'Several sign-in attempts failed, and after a few more Clerk locks the account. Then even the right password is refused.',
  fix: 'Let the user reset their password instead of guessing. The number of attempts is set in the Clerk Dashboard.',
  docs: 'https://clerk.com/docs/guides/secure/user-lockout',
  needs: ['users'],
  check({ users }, report) {
    for (const { value, path } of users) {
      const left = value.verification_attempts_remaining;
      if (typeof left !== 'number' || left > 3) continue;
      report({
        path: joinPath(path, 'verification_attempts_remaining'),
        about: value.id ?? path,
        message: `${counted(left, 'attempt')} left before the user is locked out`,
      });
    }
  },
});
