import { joinPath } from '../../../../json.ts';
import { defineClerkRule } from '../../facts.ts';

export const authorizationInUnsafeMetadata = defineClerkRule({
  id: 'user/authorization-in-unsafe-metadata',
  severity: 'info',
  title: 'Authorization data that the user can edit',
  why: 'Users can write their unsafe metadata themselves, from the browser’s console. A role or a plan stored there is whatever the user says it is.',
  fix: 'Keep roles, plans, and permissions in public or private metadata, which only your backend can write, or use organizations and billing for them.',
  docs: 'https://clerk.com/docs/guides/users/extending',
  needs: ['users'],
  check({ users }, report) {
    for (const { value, path } of users) {
      if (!value.unsafe_metadata || !Object.keys(value.unsafe_metadata).some((key) => decides.test(key))) continue;
      report({
        path: joinPath(path, 'unsafe_metadata'),
        about: value.id ?? path,
        message: 'user.unsafe_metadata holds what looks like a role, a plan or a permission',
      });
    }
  },
});

const decides = /^(is_?)?(user_?)?(admin|role|plan|permission|scope|tier|subscription|superuser|staff)s?$/i;
