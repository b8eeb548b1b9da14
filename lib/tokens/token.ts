import type { JsonObject, Path } from '../json.ts';
import type { EpochMs } from '../time.ts';

/** One place where a token stands, and what the token says. */
export interface Token {
  /** `session`, `template`, `dev-browser` … as the provider names it; else `jwt`, `jwe`, `malformed` or `opaque`. */
  readonly kind: string;
  /** Path in the exchange: `request.header.authorization`, `response.last_active_token.jwt` … */
  readonly where: Path;
  readonly raw: string;
  readonly header: JsonObject | null;
  readonly claims: JsonObject | null;
  readonly alg: string | null;
  readonly issuedAt: EpochMs | null;
  readonly notBefore: EpochMs | null;
  readonly expiresAt: EpochMs | null;
  readonly signature: SignatureState;
}

/** `none`: nothing to check (opaque, encrypted or unsigned); `not-checked`: no key of its issuer was seen. */
export type SignatureState = 'valid' | 'invalid' | 'unknown-key' | 'not-checked' | 'none';

/** What a provider knows about tokens: the kinds of JWTs by their content, and the prefixes of opaque ones. */
export interface TokenGrammar {
  /**
   * Opaque tokens by prefix, such as `dvb_`, with the underscore that ends it. Matched at the start of a value. A common prefix
   * does not tell by itself whose request it stands in: others' keys begin the same.
   */
  readonly opaque: readonly { readonly prefix: string; readonly kind: string; readonly isCommon?: true }[];
  /** Kind of whatever stands under this cookie, query or field name, JWT or not; null when the name says nothing. */
  kindByName(name: string): string | null;
  /** Kind of a decoded JWT; null when it is none of this provider's. */
  classify(header: JsonObject, claims: JsonObject): string | null;
}
