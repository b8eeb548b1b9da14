import { aboutToken } from '../../../../diagnose/index.ts';
import { defineClerkRule } from '../../facts.ts';

const required = ['exp', 'iat', 'sub', 'sid', 'iss'];

export const tokenMissingClaims = defineClerkRule({
  id: 'token/missing-claims',
  severity: 'error',
  title: 'Session token without a required claim',
  why: 'Backends look for these claims in every session token. Where one is missing, they refuse the token (token-verification-failed), and the user counts as signed out.',
  fix: 'Find out what made the token: Clerk always writes these claims. Usually it is a mock, a test, or a token put together by hand.',
  docs: 'https://clerk.com/docs/guides/sessions/session-tokens',
  needs: ['sessionTokens'],
  check({ sessionTokens }, report) {
    for (const token of sessionTokens) {
      const missing = required.filter((claim) => token.claims[claim] === undefined || token.claims[claim] === null);
      if (missing.length === 0) continue;
      const message = `The session token lacks ${missing.join(', ')}`;
      report({ path: token.where, about: aboutToken(token), message });
    }
  },
});
