import type { JWK } from 'jose';

/** The type of key that each family of algorithms takes (RFC 7518 §3.1, RFC 8037 §3.1). */
const families: readonly (readonly [RegExp, kty: string])[] = [
  [/^[RP]S(?:256|384|512)$/, 'RSA'],
  [/^ES(?:256|384|512)$/, 'EC'],
  [/^(?:EdDSA|Ed25519)$/, 'OKP'],
];

/**
 * May this key have made a signature of that algorithm? It serves one purpose and one algorithm (RFC 7517 §4.2, §4.4; RFC 8725
 * §3.1). What it does not say, and algorithms that are not known, are no reason against it.
 */
export function isFitFor(algorithm: string | null, { kty, use, alg }: JWK): boolean {
  if (algorithm === null) return true;
  const due = families.find(([names]) => names.test(algorithm))?.[1];
  const isOfType = due === undefined || kty === due;
  return isOfType && (use === undefined || use === 'sig') && (alg === undefined || current(alg) === current(algorithm));
}

/** RFC 9864 §2.2 calls EdDSA by its curve. */
const current = (algorithm: string): string => (algorithm === 'EdDSA' ? 'Ed25519' : algorithm);
