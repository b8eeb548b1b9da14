import { joinPath } from '../../../../json.ts';
import { firstCopies } from '../../copies.ts';
import { defineClerkRule } from '../../facts.ts';

export const abandonedBeforeExpiry = defineClerkRule({
  id: 'session/abandoned-before-expiry',
  severity: 'info',
  title: 'Session that is given up before it ends',
  why: 'A client that stays away is forgotten before the session would end, so the long lifetime helps only users who come back in between.',
  fix: 'Nothing needs to be done. Count on the earlier of the two times when you tell users how long they stay signed in.',
  docs: 'https://clerk.com/docs/guides/secure/session-options',
  needs: ['sessions'],
  *check({ sessions }) {
    for (const { value, path } of firstCopies(sessions)) {
      if (!value.abandon_at || !value.expire_at || value.abandon_at >= value.expire_at) continue;
      yield {
        path: joinPath(path, 'abandon_at'),
        about: value.id ?? path,
        message: 'session.abandon_at comes before session.expire_at',
      };
    }
  },
});
