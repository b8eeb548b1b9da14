import { aboutToken } from '../../../../diagnose/index.ts';
import { defineClerkRule } from '../../facts.ts';
import { customClaimsAdvice, customClaimsSize } from '../../tokens/claims.ts';

/** Browsers drop a cookie whose name and value exceed 4,096 bytes (RFC 6265 §6.1); its name takes up to 20. */
const large = 3000;
const tooLarge = 4000;

export const oversizedToken = defineClerkRule({
  id: 'token/oversized',
  severity: 'warning',
  title: 'Session token too large for a cookie',
  why: 'Browsers silently drop cookies over 4 KB. The session cookie is then never stored, and the user is sent back to sign-in again and again.',
  fix: 'Move custom claims out of the session token, into your own database or a JWT template, until they are below 1.2 KB.',
  docs: 'https://clerk.com/docs/guides/sessions/session-tokens',
  needs: ['sessionTokens'],
  check({ sessionTokens }, report) {
    for (const token of sessionTokens) {
      const { length } = token.raw;
      // Below the limit the custom claims are the finding, if they are what makes it large.
      if (length <= large || (length <= tooLarge && customClaimsSize(token) > customClaimsAdvice)) continue;
      report({
        path: token.where,
        about: aboutToken(token),
        severity: length > tooLarge ? 'error' : 'warning',
        message: `The session token has ${length.toLocaleString('en')} characters; cookies hold about 4,000`,
      });
    }
  },
});
