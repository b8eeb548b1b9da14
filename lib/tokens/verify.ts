import { compactVerify, importJWK, type JWK } from 'jose';
import { isObject, memberArray } from '../json.ts';

import type { SignatureState, Token } from './token.ts';

/** The public keys of one issuer, as its JWKS document lists them (RFC 7517 §5). */
export type KeySet = readonly JWK[];

/** The usable keys of a JWKS document; an empty list when it is none. */
export const readKeySet = (document: unknown): KeySet =>
  memberArray(document, 'keys').filter((key): key is JWK & typeof key => isObject(key) && typeof key.kty === 'string');

/**
 * Does a token's signature verify against its issuer's keys? Only asymmetric keys that the set names by `kid` count
 * (RFC 7515 §5.2, RFC 8725 §3.1): a symmetric one in a public document proves nothing.
 */
export async function verifySignature(token: Token, keys: KeySet): Promise<SignatureState> {
  if (token.signature === 'none') return 'none';
  const key = keys.find(({ kid }) => kid !== undefined && kid === token.header?.kid);
  if (!key) return 'unknown-key';
  if (key.kty === 'oct') return 'not-checked';
  try {
    await compactVerify(token.raw, await importJWK(key, token.alg ?? key.alg ?? 'RS256'));
    return 'valid';
  } catch {
    return 'invalid';
  }
}
