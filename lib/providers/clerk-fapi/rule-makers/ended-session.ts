import type { Rule, RuleInfo } from '../../../diagnose/index.ts';
import { joinPath } from '../../../json.ts';
import { defineClerkRule, type Session } from '../facts.ts';

type Ended = Exclude<Session['status'], 'active' | 'pending' | undefined>;

/** A rule that reports the session that was last active once it has this status, unless the page itself asked for the sign-out. */
export function endedSessionRule({ status, ...info }: RuleInfo & { readonly status: Ended }): Rule {
  return defineClerkRule({
    ...info,
    supersedes: ['client/inactive-active-session'],
    // Whether it was in use and the page let it go, earlier exchanges tell.
    needs: ['ended', 'past'],
    check({ ended: { value, path } }, report) {
      if (value.status !== status) return;
      report({
        path: joinPath(path, 'status'),
        about: value.id ?? path,
        message: `The session that was last active is ${status}`,
      });
    },
  });
}
