import { aboutToken, type Severity } from '../../../../diagnose/index.ts';
import type { Head } from '../../../../recognize/index.ts';
import type { Token } from '../../../../tokens/index.ts';
import { defineClerkRule } from '../../facts.ts';
import { kindByContent } from '../../tokens/claims.ts';
import { isTemplatePlace } from '../../tokens/places.ts';

/** What Clerk signs with. */
const usual = 'RS256';

/** What Clerk's backend SDKs verify; every other algorithm ends in token-invalid-algorithm. */
const verified = new Set([usual, 'RS384', 'RS512']);

/** Other algorithms by their registered names (RFC 7518 §3.1); anything else is data and stays unnamed. */
const registered = /^(none|(HS|ES|PS)(256|384|512)|EdDSA|ES256K)$/;

export const unsupportedAlgorithm = defineClerkRule({
  id: 'token/unsupported-algorithm',
  severity: 'error',
  title: 'Unsupported signature algorithm',
  why: 'Clerk signs with RS256, and its backends verify RS256, RS384, and RS512 only. A token with another algorithm is refused. One with a shared secret (HS256) comes from a template with a custom signing key.',
  fix: 'Remove the custom signing key from the JWT template, or send this token only to the service that shares the key. Send your own backend the session token.',
  docs: 'https://clerk.com/docs/guides/sessions/jwt-templates',
  supersedes: ['token/malformed'],
  check({ tokens, head }, report) {
    for (const token of tokens) {
      const severity = algorithmOf(token) !== usual && isOfClerk(token, head) ? severityOf(token) : null;
      if (severity === null) continue;
      const fault = severity === 'error' ? 'is not one that Clerk verifies' : 'is not RS256';
      report({
        path: token.where,
        about: aboutToken(token),
        severity,
        message: `The algorithm of the token (alg) ${fault}${nameOf(token)}`,
      });
    }
  },
});

/** A token with a custom key may have no category; that a template made it tells whose it is. */
const isOfClerk = (token: Token, head: Head): boolean =>
  token.header !== null &&
  (/^(session|template|m2m)$/.test(kindByContent(token) ?? '') || isTemplatePlace(token, head));

/** Of the header, which may be readable in a token that otherwise is not. */
const algorithmOf = ({ header }: Token): string => (typeof header?.alg === 'string' ? header.alg : '');

function severityOf(token: Token): Severity | null {
  const algorithm = algorithmOf(token);
  if (!verified.has(algorithm)) return 'error';
  return kindByContent(token) === 'session' ? 'warning' : null;
}

function nameOf(token: Token): string {
  const algorithm = algorithmOf(token);
  return verified.has(algorithm) || registered.test(algorithm) ? `: ${algorithm}` : '';
}
