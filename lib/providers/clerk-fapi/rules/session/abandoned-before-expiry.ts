import { joinPath } from '../../../../json.ts';
import { defineClerkRule } from '../../facts.ts';

export const abandonedBeforeExpiry = defineClerkRule({
  id: 'session/abandoned-before-expiry',
  severity: 'info',
  title: 'Session abandoned before it expires',
  why: 'Clerk gives up a session whose client stays away, and here that happens before the session’s lifetime ends. The long lifetime helps only users who come back in between.',
  fix: 'Nothing needs to be done. Count on the earlier of the two times when you tell users how long they stay signed in.',
  docs: 'https://clerk.com/docs/guides/secure/session-options',
  needs: ['sessions'],
  check({ sessions }, report) {
    for (const { value, path } of sessions) {
      if (!value.abandon_at || !value.expire_at || value.abandon_at >= value.expire_at) continue;
      report({
        path: joinPath(path, 'abandon_at'),
        about: value.id ?? path,
        message: 'session.abandon_at comes before session.expire_at',
      });
    }
  },
});
