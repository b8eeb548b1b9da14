import { textClaim } from '../../../../diagnose/index.ts';
import { defineClerkRule } from '../../facts.ts';

export const tokenOfAnotherSession = defineClerkRule({
  id: 'token/mismatched-session',
  severity: 'error',
  title: 'Token of another session',
  why: 'The token names another session (sid) than the one it came with. Requests made with it act for that session, perhaps for another user.',
  fix: 'Keep Clerk’s responses out of caches and mocks that serve several users. In apps with several sessions, switch with setActive() and wait for it.',
  docs: 'https://clerk.com/docs/guides/sessions/session-tokens',
  needs: ['sessionTokens'],
  check({ provider, params, sessionsWithTokens, sessionTokens }, report) {
    for (const { session, token } of sessionsWithTokens) {
      const { id } = session.value;
      const sid = textClaim(token, 'sid');
      if (sid === null || id === undefined || sid === id) continue;
      const asked = session.path === 'response' ? params.session_id : undefined;
      report({
        path: token.where,
        about: asked ?? id,
        message: 'The session of the token (sid) is not the session that carries it',
      });
    }
    const minted = provider === 'clerk-fapi' ? sessionTokens.find(({ where }) => where === 'jwt') : undefined;
    const sid = minted ? textClaim(minted, 'sid') : null;
    if (minted === undefined || sid === null || params.session_id === undefined || sid === params.session_id) return;
    report({
      path: 'jwt',
      about: params.session_id,
      message: 'The session of the token (sid) is not the session in the request’s path',
    });
  },
});
