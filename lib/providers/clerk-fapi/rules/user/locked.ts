import { inWords } from '../../../../in-words.ts';
import { joinPath } from '../../../../json.ts';
import { seconds } from '../../../../time.ts';
import { defineClerkRule } from '../../facts.ts';

export const lockedUser = defineClerkRule({
  id: 'user/locked',
  severity: 'error',
  title: 'Locked user',
  why: 'Too many sign-in attempts failed, so Clerk locked the account. Until the lock opens, even the right password is refused with status 403.',
  fix: 'Wait until the lock opens, or unlock the user in the Clerk Dashboard.',
  docs: 'https://clerk.com/docs/guides/secure/user-lockout',
  supersedes: ['user/few-attempts-left'],
  needs: ['users'],
  check({ users }, report) {
    for (const { value, path } of users) {
      if (value.locked !== true) continue;
      const left = value.lockout_expires_in_seconds;
      const attempts = value.verification_attempts_remaining;
      report({
        path: joinPath(path, 'locked'),
        about: value.id ?? path,
        message: left ? `The user is locked out for another ${inWords(seconds(left))}` : 'user.locked is true',
        evidence:
          typeof attempts === 'number'
            ? [{ kind: 'values', values: [{ label: 'Attempts left', value: attempts }] }]
            : [],
      });
    }
  },
});
