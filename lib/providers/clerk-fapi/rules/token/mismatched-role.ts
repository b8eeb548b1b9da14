import { defineClerkRule, type User } from '../../facts.ts';
import { readable } from '../../objects/copies.ts';
import { organizationOf, plainRole, roleOf } from '../../tokens/claims.ts';

export const tokenWithAnotherRole = defineClerkRule({
  id: 'token/mismatched-role',
  severity: 'warning',
  title: 'Token with an outdated role',
  why: 'The token gives the user another role in the organization than the membership does. The role was changed after the token was made, and backends go by the old one until it is replaced.',
  fix: 'Ask for a new token with getToken({ skipCache: true }) after changing a role.',
  docs: 'https://clerk.com/docs/guides/sessions/force-token-refresh',
  needs: ['sessionsWithTokens'],
  check({ sessionsWithTokens }, report) {
    for (const { session, token } of sessionsWithTokens) {
      const inToken = roleOf(token);
      const held = roleIn(session.value.user, organizationOf(token));
      if (inToken === null || held === null || inToken === held) continue;
      report({
        path: token.where,
        about: session.value.id ?? session.path,
        message: 'The role in the token is not the user’s role in that organization',
      });
    }
  },
});

/** The user's role in an organization, without prefix; null where the response does not tell. */
function roleIn(user: User | null | undefined, organization: string | null): string | null {
  if (organization === null) return null;
  const memberships = readable(user?.organization_memberships ?? []);
  return plainRole(memberships.find((one) => one.organization?.id === organization)?.role ?? null);
}
