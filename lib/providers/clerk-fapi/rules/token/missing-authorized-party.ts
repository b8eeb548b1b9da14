import { aboutToken } from '../../../../diagnose/index.ts';
import { defineClerkRule } from '../../facts.ts';

export const missingAuthorizedParty = defineClerkRule({
  id: 'token/missing-authorized-party',
  severity: 'warning',
  title: 'Session token without an authorized party',
  why: 'The token does not say which page it was made for (azp). Backends that set authorizedParties refuse it, and Clerk has announced that others will follow.',
  fix: 'Let the page get its tokens from the SDK. Tokens made by a backend through the Backend API have no authorized party.',
  docs: 'https://clerk.com/docs/guides/sessions/manual-jwt-verification',
  // Whose the cookies of a request are, earlier exchanges tell.
  needs: ['tokensOfPage', 'past'],
  check({ tokensOfPage }, report) {
    for (const token of tokensOfPage)
      if (token.claims.azp === undefined || token.claims.azp === null || token.claims.azp === '')
        report({
          path: token.where,
          about: aboutToken(token),
          message: 'The session token has no authorized party (azp)',
        });
  },
});
