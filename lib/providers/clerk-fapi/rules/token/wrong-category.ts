import { aboutToken } from '../../../../diagnose/index.ts';
import { defineClerkRule } from '../../facts.ts';
import { isSessionPlace } from '../../tokens/places.ts';

/** Categories of tokens that are no session tokens (`cat`, @clerk/backend, jwtCategories.ts). */
const others = new Map<unknown, string>([
  ['cl_B7d4PD222AAA', 'a JWT template'],
  ['cl_B7d4PD333AAA', 'machine-to-machine calls'],
]);

export const wrongTokenCategory = defineClerkRule({
  id: 'token/wrong-category',
  severity: 'error',
  title: 'Token of the wrong category',
  why: 'The token’s header says what it was made for (cat), and that is not a session. Clerk’s backends refuse it here (token-type-mismatch), and the user counts as signed out.',
  fix: 'Leave the session cookie to the SDK, and send what getToken() returns without a template where a session is expected.',
  docs: 'https://clerk.com/docs/guides/sessions/jwt-templates',
  supersedes: ['token/missing-claims'],
  check({ tokens, head }, report) {
    for (const token of tokens) {
      const made = others.get(token.header?.cat);
      if (made === undefined || !isSessionPlace(token, head)) continue;
      report({
        path: token.where,
        about: aboutToken(token),
        message: `A token made for ${made} stands in for a session token`,
      });
    }
  },
});
