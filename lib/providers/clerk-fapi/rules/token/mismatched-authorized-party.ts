import { aboutToken, originOfPage, textClaim } from '../../../../diagnose/index.ts';
import { defineClerkRule } from '../../facts.ts';

export const mismatchedAuthorizedParty = defineClerkRule({
  id: 'token/mismatched-authorized-party',
  severity: 'warning',
  title: 'Session token made for another origin',
  why: 'The token says which page it was made for (azp), and it is another one: another subdomain, port, or preview deployment. Backends that list their pages in authorizedParties refuse it.',
  fix: 'Add this page’s origin, with scheme and port, to authorizedParties in the backend, or let the page get tokens of its own.',
  docs: 'https://clerk.com/docs/guides/sessions/manual-jwt-verification',
  supersedes: ['token/refused'],
  // Whose the cookies of a request are, earlier exchanges tell.
  needs: ['tokensOfPage', 'past'],
  check({ exchange, head, tokensOfPage }, report) {
    const page = originOfPage({ exchange, head });
    for (const token of tokensOfPage) {
      const named = textClaim(token, 'azp');
      if (page === null || named === null || named === page) continue;
      const party = URL.parse(named)?.origin ?? 'null';
      if (party === 'null' || party === page) continue;
      report({
        path: token.where,
        about: aboutToken(token),
        message: 'The authorized party of the token (azp) is not the origin of the page',
        evidence: [
          {
            kind: 'values',
            values: [
              { label: 'azp', value: party, secret: true },
              { label: 'Page', value: page, secret: true },
            ],
          },
        ],
      });
    }
  },
});
