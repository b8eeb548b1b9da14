import { joinPath } from '../../../../json.ts';
import { defineClerkRule } from '../../facts.ts';
import { organizationOf } from '../../tokens/claims.ts';

export const tokenOfAnotherOrganization = defineClerkRule({
  id: 'token/mismatched-organization',
  severity: 'warning',
  title: 'Token of another organization',
  why: 'The session works in one organization and its token speaks for another, or for none. Until the token is replaced, backends check permissions for the wrong organization. Often another tab switched.',
  fix: 'After a switch, ask for a new token with getToken({ skipCache: true }), or wait for setActive() before calling your backend.',
  docs: 'https://clerk.com/docs/guides/sessions/force-token-refresh',
  needs: ['sessionsWithTokens'],
  check({ sessionsWithTokens }, report) {
    for (const { session, token } of sessionsWithTokens) {
      const active = session.value.last_active_organization_id;
      // Tokens of sessions with open tasks name no organization yet.
      if (active === undefined || session.value.status !== 'active' || organizationOf(token) === active) continue;
      report({
        path: token.where,
        about: session.value.id ?? session.path,
        message: messageOf(organizationOf(token), active),
        evidence: [
          {
            kind: 'field',
            path: joinPath(session.path, 'last_active_organization_id'),
            holds: { value: active, secret: true },
          },
        ],
      });
    }
  },
});

function messageOf(inToken: string | null, active: string | null): string {
  if (inToken === null) return 'The token names no organization, the session has one';
  return active === null
    ? 'The token names an organization, the session has none'
    : 'The token names another organization than the session';
}
