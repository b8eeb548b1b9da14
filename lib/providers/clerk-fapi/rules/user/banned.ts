import { joinPath } from '../../../../json.ts';
import { defineClerkRule } from '../../facts.ts';

export const bannedUser = defineClerkRule({
  id: 'user/banned',
  severity: 'error',
  title: 'Banned user',
  why: 'The user was banned. Clerk ends their sessions and refuses every sign-in with status 403.',
  fix: 'If that is not intended, lift the ban on the user’s page in the Clerk Dashboard.',
  docs: 'https://clerk.com/docs/guides/users/managing',
  needs: ['users'],
  check({ users }, report) {
    for (const { value, path } of users)
      if (value.banned === true)
        report({ path: joinPath(path, 'banned'), about: value.id ?? path, message: 'user.banned is true' });
  },
});
