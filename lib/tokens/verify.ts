import { compactVerify, errors, importJWK, type JWK } from 'jose';
import { isObject, memberArray } from '../json.ts';
import { isFitFor } from './key-fit.ts';
import type { SignatureState, Token } from './token.ts';

/** The public keys of one issuer, as its JWKS document lists them (RFC 7517 §5). */
export type KeySet = readonly JWK[];

/** The usable keys of a JWKS document; an empty list when it is none. */
export const readKeySet = (document: unknown): KeySet =>
  memberArray(document, 'keys').filter((key): key is JWK & typeof key => isObject(key) && typeof key.kty === 'string');

/** Does the header say which key made the signature? */
export const namesKey = ({ header }: Pick<Token, 'header'>): boolean => header?.kid !== undefined;

/** The keys that a token may be signed with: those of the name in its header (`kid`, RFC 7515 §4.1.4). */
export const keysNamedBy = ({ header }: Pick<Token, 'header'>, keys: KeySet): KeySet =>
  keys.filter(({ kid }) => kid !== undefined && kid === header?.kid);

/**
 * Does a token's signature verify against its issuer's keys? Only asymmetric keys count (RFC 7515 §5.2, RFC 8725 §3.1): a symmetric
 * one in a public document proves nothing, and what is signed with one has none there. Two keys may share a name.
 */
export async function verifySignature(token: Token, keys: KeySet): Promise<SignatureState> {
  if (token.signature === 'none') return 'none';
  if (token.alg?.startsWith('HS')) return 'not-checked';
  if (!namesKey(token)) return verifyNameless(token, keys);
  const named = keysNamedBy(token, keys);
  if (named.length === 0) return 'unknown-key';
  const states = await Promise.all(named.map((key) => verifyWith(key, token)));
  return (['valid', 'invalid'] as const).find((state) => states.includes(state)) ?? 'not-checked';
}

/** An issuer has one or two keys; a hostile one may list a thousand. */
const mostTried = 20;

/** A key that fits tells that a token is genuine. That none does tells nothing: the one that is meant may be gone. */
async function verifyNameless(token: Token, keys: KeySet): Promise<SignatureState> {
  const fitting = keys.filter((key) => isFitFor(token.alg, key)).slice(0, mostTried);
  const states = await Promise.all(fitting.map((key) => verifyWith(key, token)));
  return states.includes('valid') ? 'valid' : 'not-checked';
}

/** People paste whole key pairs: the part that signs is left out. */
const publicPart = ({ kty, n, e, crv, x, y }: JWK): JWK => ({ kty, n, e, crv, x, y }) as JWK;

/** An algorithm that this engine lacks, or a key that it cannot read, says nothing about the signature. */
async function verifyWith(key: JWK, { raw, alg }: Token): Promise<SignatureState> {
  if (key.kty === 'oct') return 'not-checked';
  if (!isFitFor(alg, key)) return 'invalid';
  try {
    await compactVerify(raw, await importJWK(publicPart(key), alg ?? key.alg ?? 'RS256'));
    return 'valid';
  } catch (error) {
    const isRefuted = error instanceof errors.JWSSignatureVerificationFailed || error instanceof errors.JWSInvalid;
    return isRefuted ? 'invalid' : 'not-checked';
  }
}
