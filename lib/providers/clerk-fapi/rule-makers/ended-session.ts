import type { Rule, RuleInfo } from '../../../diagnose/index.ts';
import { joinPath } from '../../../json.ts';
import { isSignOut } from '../exchanges/sign-out.ts';
import { defineClerkRule, type Session } from '../facts.ts';
import { isOfThisClient } from '../objects/copies.ts';

type Ended = Exclude<Session['status'], 'active' | 'pending' | undefined>;

/** A rule that reports the session that was last active once it has this status, unless the page itself asked for the sign-out. */
export function endedSessionRule({ status, ...info }: RuleInfo & { readonly status: Ended }): Rule {
  return defineClerkRule({
    ...info,
    supersedes: ['client/inactive-active-session'],
    needs: ['client', 'past'],
    check({ client, sessions, past, head }, report) {
      const lastActive = client.value.last_active_session_id ?? past.lastActiveSessionId;
      if (lastActive === null || past.isSignOutSeen) return;
      const ended = sessions.find(({ value }) => value.id === lastActive && value.status === status);
      if (ended === undefined || !isOfThisClient(ended) || isSignOut(head, lastActive)) return;
      report({
        path: joinPath(ended.path, 'status'),
        about: lastActive,
        message: `The session that was last active is ${status}`,
      });
    },
  });
}
