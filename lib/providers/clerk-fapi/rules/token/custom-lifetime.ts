import { aboutToken } from '../../../../diagnose/index.ts';
import { inWords } from '../../../../in-words.ts';
import { between, minutes } from '../../../../time.ts';
import { defineClerkRule } from '../../facts.ts';

export const customTokenLifetime = defineClerkRule({
  id: 'token/custom-lifetime',
  severity: 'info',
  title: 'Custom session token lifetime',
  why: 'Session tokens live 60 seconds unless the instance is configured otherwise, and this one differs. The longer they live, the longer a revoked session still works.',
  fix: 'Nothing needs to be done if you set the lifetime on purpose.',
  docs: 'https://clerk.com/docs/guides/sessions/session-tokens',
  needs: ['sessionTokens'],
  check({ sessionTokens }, report) {
    for (const token of sessionTokens) {
      if (token.issuedAt === null || token.expiresAt === null) continue;
      const lifetime = between(token.issuedAt, token.expiresAt);
      if (lifetime === minutes(1)) continue;
      report({
        path: token.where,
        about: aboutToken(token),
        message:
          lifetime > 0
            ? `The token lives ${inWords(lifetime)}, not 60 seconds`
            : 'The token expires before it is issued',
      });
    }
  },
});
