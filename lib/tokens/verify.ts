import { compactVerify, errors, importJWK, type JWK } from 'jose';
import { isObject, memberArray } from '../json.ts';
import type { SignatureState, Token } from './token.ts';

/** The public keys of one issuer, as its JWKS document lists them (RFC 7517 §5). */
export type KeySet = readonly JWK[];

/** The usable keys of a JWKS document; an empty list when it is none. */
export const readKeySet = (document: unknown): KeySet =>
  memberArray(document, 'keys').filter((key): key is JWK & typeof key => isObject(key) && typeof key.kty === 'string');

/** The keys that a token may be signed with: those of the name in its header (`kid`, RFC 7515 §4.1.4). */
export const keysNamedBy = ({ header }: Pick<Token, 'header'>, keys: KeySet): KeySet =>
  keys.filter(({ kid }) => kid !== undefined && kid === header?.kid);

/**
 * Does a token's signature verify against its issuer's keys? Only asymmetric keys that the set names by `kid` count
 * (RFC 7515 §5.2, RFC 8725 §3.1): a symmetric one in a public document proves nothing. Two keys may share a name.
 */
export async function verifySignature(token: Token, keys: KeySet): Promise<SignatureState> {
  if (token.signature === 'none') return 'none';
  const named = keysNamedBy(token, keys);
  if (named.length === 0) return 'unknown-key';
  const states = await Promise.all(named.map((key) => verifyWith(key, token)));
  return (['valid', 'invalid'] as const).find((state) => states.includes(state)) ?? 'not-checked';
}

/** An algorithm that this engine lacks, or a key that it cannot read, says nothing about the signature. */
async function verifyWith(key: JWK, { raw, alg }: Token): Promise<SignatureState> {
  if (key.kty === 'oct') return 'not-checked';
  try {
    await compactVerify(raw, await importJWK(key, alg ?? key.alg ?? 'RS256'));
    return 'valid';
  } catch (error) {
    const isRefuted = error instanceof errors.JWSSignatureVerificationFailed || error instanceof errors.JWSInvalid;
    return isRefuted ? 'invalid' : 'not-checked';
  }
}
