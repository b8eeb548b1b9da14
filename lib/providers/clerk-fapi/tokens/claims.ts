import { textClaim } from '../../../diagnose/index.ts';
import { type JsonObject, own } from '../../../json.ts';
import type { Token } from '../../../tokens/index.ts';
import { utf8Size } from '../../../utf8-size.ts';
import { grammar } from '../../clerk/grammar.ts';

/** What a token is by its own content: a cookie's name is not enough, others call theirs `__session` too. */
export const kindByContent = ({ header, claims }: Pick<Token, 'header' | 'claims'>): string | null =>
  header && grammar.classify(header, claims ?? {});

/** A session token that could be read (Clerk docs, "Session tokens"). Handshake tokens share its category and are none. */
export type SessionToken = Token & { readonly header: JsonObject; readonly claims: JsonObject };

export const isSessionToken = (token: Token): token is SessionToken =>
  token.claims !== null && kindByContent(token) === 'session';

/** The organization that a token speaks for; null for the personal account. Version 2 has it in `o`, version 1 in `org_id`. */
export function organizationOf(token: SessionToken): string | null {
  const id = own(token.claims.o, 'id');
  return typeof id === 'string' ? id : textClaim(token, 'org_id');
}

/** The role in that organization without its prefix, which version 2 leaves out. */
export function roleOf(token: SessionToken): string | null {
  const role = own(token.claims.o, 'rol');
  return plainRole(typeof role === 'string' ? role : textClaim(token, 'org_role'));
}

export const plainRole = (role: string | null): string | null => (role?.startsWith('org:') ? role.slice(4) : role);

/** Claims that Clerk itself puts into session tokens of version 1 and 2. */
const standard = new Set(
  'act azp exp fea fva iat iss jti nbf o org_id org_permissions org_role org_slug pla sid sts sub v'.split(' '),
);

/** Size of the claims that the app added, as JSON text in UTF-8. */
export function customClaimsSize({ claims }: SessionToken): number {
  const custom: string[] = [];
  // Parsed JSON has no members but its own.
  for (const name in claims) if (!standard.has(name)) custom.push(name);
  return custom.length === 0
    ? 0
    : utf8Size(JSON.stringify(Object.fromEntries(custom.map((name) => [name, claims[name]]))));
}

/** Clerk's advice for the size of custom claims in bytes (docs, "Session tokens", size limitations). */
export const customClaimsAdvice = 1200;
