import { z } from 'zod/mini';
import { field, structure } from '../parse/index.ts';

/** What claims or header parameters mean, by name. Nothing is held against it: a token says whatever its issuer likes. */
export type Claims = Readonly<Record<string, z.ZodMiniType>>;

/** What the tokens of one issuer say, beside what standards name. */
export interface TokenClaims {
  readonly header: Claims;
  readonly claims: Claims;
}

/** RFC 7519 §4.1, RFC 8693 §4.1 (`act`), RFC 9068 §2.2 (`client_id`, `scope`), OpenID Connect Core §2 (`azp`, `nonce`). */
const claims: Claims = {
  iss: field.text('text', 'Issuer: who signed the token'),
  sub: field.opaqueId('Subject: the user'),
  aud: field.text('text', 'Audience: whom the token is for'),
  exp: field.timeS('Expires; not accepted from then on'),
  nbf: field.timeS('Not valid before'),
  iat: field.timeS('Issued'),
  jti: field.opaqueId('Identifier of this one token'),
  azp: field.text('text', 'Authorized party: the origin that the token was made for'),
  act: structure('actor', 'Actor: someone else acts as the subject', { sub: field.opaqueId('Who acts') }),
  scope: field.text('text', 'Scopes that were granted'),
  client_id: field.opaqueId('The OAuth client'),
  nonce: field.text('text', 'Ties the token to one sign-in'),
};

/** RFC 7515 §4.1, RFC 7516 §4.1 (`enc`). */
const header: Claims = {
  alg: field.text('text', 'Algorithm of the signature'),
  kid: field.opaqueId('Which of the issuer’s keys signed it'),
  typ: field.text('text', 'Type of the token'),
  enc: field.text('text', 'Algorithm of the encryption'),
  crit: z.array(field.text('text', 'Extensions that must be understood')),
};

/** What the tokens of any issuer say. */
export const registeredClaims: TokenClaims = { header, claims };
