import { textClaim } from '../../about-token.ts';
import { defineRule } from '../../rule.ts';

export const tokenOfUnknownKey = defineRule({
  id: 'token/unknown-key',
  severity: 'error',
  title: 'Token signed with an unlisted key',
  why: 'Servers verify a token with the public key that it names, and the issuer’s list of keys (JWKS) does not have this one. The token is from another instance, or the key was replaced, and every server refuses it.',
  fix: 'Use the publishable key and the secret key of the same instance everywhere, then sign in again. If keys were rotated, restart servers that keep the old list.',
  docs: 'https://www.rfc-editor.org/rfc/rfc7515#section-4.1.4',
  supersedes: ['token/refused'],
  needs: ['verdict'],
  check({ verdict: { token, signature, listed } }, report) {
    const kid = token.header?.kid;
    if (signature !== 'unknown-key' || typeof kid !== 'string' || textClaim(token, 'iss') === null) return;
    report({
      path: token.where,
      about: kid,
      message: 'The key that the token names (kid) is not among the keys of its issuer',
      evidence: [
        {
          kind: 'values',
          values: [
            { label: 'Key of the token (kid)', value: kid },
            { label: 'Keys of its issuer', value: inBrief(listed) },
          ],
        },
      ],
    });
  },
});

/** An issuer has one or two keys; a hostile one may list a thousand. */
const shown = 3;

function inBrief(names: readonly string[]): string {
  const rest = names.length - shown;
  return [...names.slice(0, shown), ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}
