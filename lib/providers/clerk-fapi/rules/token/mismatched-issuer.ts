import { aboutToken } from '../../../../diagnose/index.ts';
import { issuerHost } from '../../../../tokens/index.ts';
import { defineClerkRule } from '../../facts.ts';

export const mismatchedIssuer = defineClerkRule({
  id: 'token/mismatched-issuer',
  severity: 'error',
  title: 'Session token of another instance',
  why: 'The token names another issuer (iss) than the Clerk instance that the page talks to. Backends of this instance do not have its key and refuse it.',
  fix: 'Clear the page’s cookies, and use the publishable key and the secret key of the same instance everywhere.',
  docs: 'https://clerk.com/docs/guides/development/clerk-environment-variables',
  judges: 'api',
  needs: ['sessionTokens'],
  check({ head, instance, handedOut, sessionTokens }, report) {
    // A satellite domain hands out tokens of its primary domain.
    if (!instance.isHostKnown || head.query.has('__domain')) return;
    for (const token of sessionTokens) {
      if (!handedOut.includes(token) || token.claims.iss === `https://${instance.host}`) continue;
      const issuer = issuerHost(token);
      if (issuer === '' || issuer === instance.host) continue;
      report({
        path: token.where,
        about: aboutToken(token),
        message: 'The issuer of the token (iss) is not the instance that responded',
        evidence: [
          {
            kind: 'values',
            values: [
              { label: 'iss', value: issuer, secret: true },
              { label: 'Instance', value: instance.host, secret: true },
            ],
          },
        ],
      });
    }
  },
});
