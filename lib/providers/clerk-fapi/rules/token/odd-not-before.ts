import { aboutToken } from '../../../../diagnose/index.ts';
import { inWords } from '../../../../in-words.ts';
import { between, seconds } from '../../../../time.ts';
import { defineClerkRule } from '../../facts.ts';

/** How long before `iat` a token is valid: always so for session tokens, by default for templates (docs, "JWT templates"). */
const usual = new Map([
  ['session', seconds(10)],
  ['template', seconds(5)],
]);

export const oddNotBefore = defineClerkRule({
  id: 'token/odd-not-before',
  severity: 'info',
  title: 'Unusual start of validity',
  why: 'Clerk makes tokens valid from a few seconds before they are issued, so that clocks may differ a little. Here the difference is another one: a template sets its own, or something else made the token.',
  fix: 'Nothing needs to be done if a JWT template sets the allowed clock skew. Otherwise find out what made the token.',
  docs: 'https://clerk.com/docs/guides/sessions/jwt-templates',
  check({ tokens }, report) {
    for (const token of tokens) {
      const expected = usual.get(token.kind);
      if (expected === undefined || token.issuedAt === null || token.notBefore === null) continue;
      const head = between(token.notBefore, token.issuedAt);
      if (head === expected) continue;
      const side = head < 0 ? 'after' : 'before';
      report({
        path: token.where,
        about: aboutToken(token),
        message: `The token is valid from ${inWords(head)} ${side} it is issued, usual are ${inWords(expected)} before`,
      });
    }
  },
});
