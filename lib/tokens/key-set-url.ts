import type { Token } from './token.ts';

/**
 * Where the issuer of a token publishes its keys, by the convention that OpenID providers follow: the issuer's origin and
 * `/.well-known/jwks.json`. Null unless the issuer is an https URL without credentials.
 */
export function keySetUrl({ claims }: Pick<Token, 'claims'>): string | null {
  const issuer = typeof claims?.iss === 'string' ? URL.parse(claims.iss) : null;
  if (issuer?.protocol !== 'https:' || issuer.username !== '' || issuer.password !== '') return null;
  return `${issuer.origin}/.well-known/jwks.json`;
}
