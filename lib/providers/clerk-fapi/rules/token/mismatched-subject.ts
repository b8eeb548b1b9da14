import { textClaim } from '../../../../diagnose/index.ts';
import { defineClerkRule } from '../../facts.ts';

export const tokenOfAnotherUser = defineClerkRule({
  id: 'token/mismatched-subject',
  severity: 'error',
  title: 'Token of another user',
  why: 'The token speaks for another user (sub) than the session that carries it. The page shows one person and its backend sees another.',
  fix: 'Keep Clerk’s responses out of caches and mocks that serve several users, then sign out and back in.',
  docs: 'https://clerk.com/docs/guides/sessions/session-tokens',
  needs: ['sessionsWithTokens'],
  check({ sessionsWithTokens }, report) {
    for (const { session, token } of sessionsWithTokens) {
      const user = session.value.user?.id;
      const subject = textClaim(token, 'sub');
      if (user === undefined || subject === null || subject === user) continue;
      report({
        path: token.where,
        about: session.value.id ?? session.path,
        message: 'The subject of the token (sub) is not the user of the session',
      });
    }
  },
});
