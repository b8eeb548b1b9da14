import { joinPath, own } from '../../../../json.ts';
import { defineClerkRule } from '../../facts.ts';

export const deletedUser = defineClerkRule({
  id: 'user/deleted',
  severity: 'info',
  title: 'Deleted user',
  why: 'The account was deleted. All its sessions end with it, and it cannot be restored.',
  fix: 'Nothing needs to be done. Delete what your own database holds about the user, for instance on the user.deleted webhook.',
  docs: 'https://clerk.com/docs/guides/users/managing',
  judges: 'api',
  check({ content }, report) {
    if (content.kind !== 'json') return;
    for (const path of ['response', '']) {
      const answer = path === '' ? content.value : own(content.value, path);
      if (own(answer, 'object') !== 'user' || own(answer, 'deleted') !== true) continue;
      report({ path: joinPath(path, 'deleted'), about: 'user', message: 'The user was deleted' });
      return;
    }
  },
});
