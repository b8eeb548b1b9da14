import { aboutToken } from '../../../../diagnose/index.ts';
import { inWords } from '../../../../in-words.ts';
import { between, days } from '../../../../time.ts';
import { defineClerkRule } from '../../facts.ts';

export const longTokenLifetime = defineClerkRule({
  id: 'token/long-lifetime',
  severity: 'warning',
  title: 'Long-lived template token',
  why: 'Nobody can take a token back once it is out. Whoever gets hold of this one can use it for as long as it lives, even after the user signed out or was banned.',
  fix: 'Shorten the lifetime of the JWT template in the Clerk Dashboard, and let the app ask for a fresh token when it needs one.',
  docs: 'https://clerk.com/docs/guides/sessions/jwt-templates',
  check({ tokens }, report) {
    for (const token of tokens) {
      if (token.kind !== 'template' || token.issuedAt === null || token.expiresAt === null) continue;
      const lifetime = between(token.issuedAt, token.expiresAt);
      if (lifetime <= days(1)) continue;
      report({ path: token.where, about: aboutToken(token), message: `The template token lives ${inWords(lifetime)}` });
    }
  },
});
