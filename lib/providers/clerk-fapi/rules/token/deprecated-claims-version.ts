import { issuerHost } from '../../../../tokens/index.ts';
import { defineClerkRule } from '../../facts.ts';

export const deprecatedClaimsVersion = defineClerkRule({
  id: 'token/deprecated-claims-version',
  severity: 'info',
  title: 'Session token of version 1',
  why: 'The token has the older set of claims, which Clerk deprecated in April 2025. It comes with API versions before 2025-04-10, which old SDKs ask for.',
  fix: 'Update the page’s Clerk SDK. Code that reads claims by hand has to learn the new names; the organization, for instance, moves to the claim o.',
  docs: 'https://clerk.com/docs/guides/sessions/session-tokens',
  supersedes: ['network/old-api-version'],
  needs: ['sessionTokens'],
  check({ provider, head, sessionTokens }, report) {
    for (const token of sessionTokens)
      if (token.claims.v === undefined || token.claims.v === 1)
        report({
          path: token.where,
          // It is the instance's SDK that asks for them; through a proxy the issuer names it all the same.
          about: provider === 'clerk-fapi' ? head.host : issuerHost(token),
          message: 'The session token has claims of version 1',
        });
  },
});
