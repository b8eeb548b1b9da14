import { aboutToken } from '../../about-token.ts';
import { defineRule } from '../../rule.ts';

export const invalidSignature = defineRule({
  id: 'token/invalid-signature',
  severity: 'error',
  title: 'Invalid signature',
  why: 'The issuer’s public key is known, and the token was not signed with its counterpart, or was changed afterward. Every server that verifies tokens refuses it.',
  fix: 'Use the publishable key and the secret key of the same instance everywhere, then sign in again. If the token was edited by hand or made by a mock, that is the reason.',
  docs: 'https://www.rfc-editor.org/rfc/rfc7515#section-5.2',
  supersedes: ['token/refused'],
  needs: ['verdict'],
  check({ verdict: { token, signature } }, report) {
    if (signature !== 'invalid') return;
    report({
      path: token.where,
      about: aboutToken(token),
      message: 'The signature of the token does not verify with the key that the token names',
    });
  },
});
