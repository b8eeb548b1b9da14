export const tokenTexts = {
  kinds: {
    jwt: 'JSON Web Token',
    jwe: 'Encrypted token',
    malformed: 'Malformed token',
    opaque: 'Opaque token',
  } as Readonly<Record<string, string>>,
  /** A kind of a provider’s own, which may already say that it is one. */
  kind: (kind: string) => (/token|key|ticket/.test(kind) ? kind : `${kind} token`),
  choose: 'Tokens of this request',
  copyPublic: 'Copy',
  copy: 'Copy raw token…',
  confirm: 'Copy the token itself',
  explained: 'Explained',
  custom: 'custom',
  issued: (at: string) => `issued ${at}`,
  valid: (from: string) => `valid from ${from}`,
  end: (isOver: boolean, when: string) => `${isOver ? 'expired' : 'expires'} ${when}`,
  lasted: (until: string, length: string) => `${until}, after ${length}`,
  signature: {
    valid: { verdict: 'Signature valid', reason: 'it matches the issuer’s key in this capture' },
    invalid: { verdict: 'Signature invalid', reason: 'it does not match the key that it names' },
    'unknown-key': { verdict: 'Key unknown', reason: 'the issuer’s captured key set has no key of that kid' },
    'not-checked': { verdict: 'Signature not checked', reason: 'no key set of its issuer is in this capture' },
    encrypted: { verdict: 'Encrypted', reason: 'only its audience can read it' },
    malformed: { verdict: 'Not decoded', reason: 'its header or payload is not base64url JSON' },
    public: { verdict: 'Public', reason: 'it names the instance, and lets nobody in' },
    opaque: { verdict: 'Opaque', reason: 'it means something only to its issuer' },
    none: { verdict: 'Not signed', reason: 'anyone can make one like it' },
  },
  fetchKeys: (host: string) => `Let the page fetch the keys from ${host}`,
  fetchKeysHint:
    'The inspected page asks that host, which the token names as its issuer, for the public keys; without cookies. The extension itself makes no request.',
  fetching: {
    idle: '',
    asked: 'Asked; waiting for the keys…',
    failed: 'No keys came: the page may not be allowed to ask, or nothing responds there.',
  },
} as const;
