import { aboutToken } from '../../../../diagnose/index.ts';
import { defineClerkRule } from '../../facts.ts';
import { customClaimsAdvice, customClaimsSize } from '../../tokens/claims.ts';

export const oversizedCustomClaims = defineClerkRule({
  id: 'token/oversized-custom-claims',
  severity: 'warning',
  title: 'Oversized custom claims',
  why: 'The claims that the app adds take more than the 1.2 KB that Clerk advises. They often hold metadata, which grows with the user, until one day the cookie is too large for the browser and that user cannot sign in.',
  fix: 'Keep only what every request needs in the session token, and the rest in your own database or in a JWT template.',
  docs: 'https://clerk.com/docs/guides/sessions/customize-session-tokens',
  needs: ['sessionTokens'],
  check({ sessionTokens }, report) {
    for (const token of sessionTokens) {
      const size = customClaimsSize(token);
      if (size <= customClaimsAdvice) continue;
      report({
        path: token.where,
        about: aboutToken(token),
        message: `Custom claims take ${size.toLocaleString('en')} bytes; the advice is ${customClaimsAdvice.toLocaleString('en')}`,
      });
    }
  },
});
