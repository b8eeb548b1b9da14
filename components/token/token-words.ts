import type { Token } from '../../lib/tokens/index.ts';

const general: Readonly<Record<string, string>> = {
  jwt: 'JSON Web Token',
  jwe: 'Encrypted token',
  malformed: 'Malformed token',
  opaque: 'Opaque token',
};

/** `session` → `Session token`; what is no kind of a provider has a name of its own. */
export function tokenTitle(kind: string): string {
  const words = kind.replaceAll('-', ' ');
  return (
    general[kind] ??
    `${words.charAt(0).toUpperCase()}${words.slice(1)}${/token|key|ticket/.test(words) ? '' : ' token'}`
  );
}

export interface SignatureWords {
  readonly verdict: string;
  readonly reason: string;
  readonly tone: 'good' | 'error' | 'warning' | 'plain';
}

/** The signature's state and why it is so. Decoding is not verifying, so an unchecked one never sounds good. */
export function signatureWords({ signature, alg, kind }: Pick<Token, 'signature' | 'alg' | 'kind'>): SignatureWords {
  switch (signature) {
    case 'valid':
      return { verdict: 'Signature valid', reason: 'it matches the issuer’s key in this capture', tone: 'good' };
    case 'invalid':
      return { verdict: 'Signature invalid', reason: 'it does not match the key that it names', tone: 'error' };
    case 'unknown-key':
      return {
        verdict: 'Key unknown',
        reason: 'the issuer’s captured key set has no key of that kid',
        tone: 'warning',
      };
    case 'not-checked':
      return { verdict: 'Signature not checked', reason: 'no key set of its issuer is in this capture', tone: 'plain' };
    case 'none':
      return unsigned(alg, kind);
  }
}

function unsigned(alg: string | null, kind: string): SignatureWords {
  if (kind === 'jwe') return { verdict: 'Encrypted', reason: 'only its audience can read it', tone: 'plain' };
  if (kind === 'malformed')
    return { verdict: 'Not decoded', reason: 'its header or payload is not base64url JSON', tone: 'error' };
  if (alg === null) return { verdict: 'Opaque', reason: 'it means something only to its issuer', tone: 'plain' };
  return { verdict: 'Not signed', reason: 'anyone can make one like it', tone: 'error' };
}
