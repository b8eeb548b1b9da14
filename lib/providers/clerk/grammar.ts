import { type JsonObject, own } from '../../json.ts';
import { looksLikeJwt, readToken, type TokenGrammar } from '../../tokens/index.ts';

/** What the header's `cat` says (clerk/javascript, `backend/src/tokens/jwtCategories.ts`). Handshakes share the category of sessions. */
const categories: Readonly<Record<string, string>> = {
  cl_B7d4PD111AAA: 'session',
  cl_B7d4PD222AAA: 'template',
  cl_B7d4PD333AAA: 'm2m',
};

/** Cookies, query parameters, headers and form fields that hold one kind of token only. */
const kindsByName = new Map([
  ['__session', 'session'],
  ['expired_token', 'session'],
  ['x-clerk-auth-token', 'session'],
  ['__client', 'client'],
  ['rotating_token', 'client'],
  ['rotating_token_nonce', 'client-nonce'],
  ['__refresh', 'refresh'],
  ['__clerk_db_jwt', 'dev-browser'],
  ['__dev_session', 'dev-browser'],
  ['clerk-db-jwt', 'dev-browser'],
  ['__clerk_handshake', 'handshake'],
  ['__clerk_handshake_nonce', 'handshake-nonce'],
  ['__clerk_ticket', 'ticket'],
  ['__clerk_invitation_token', 'ticket'],
  ['__clerk_testing_token', 'testing'],
  ['clerk-secret-key', 'secret-key'],
]);

/** Cookies of an instance may end in its suffix: an underscore and eight characters, `-` and `_` among them. */
const suffixed = /^(__\w+?)_[A-Za-z0-9_-]{8}$/;

export const grammar: TokenGrammar = {
  opaque: [
    { prefix: 'dvb_', kind: 'dev-browser' },
    { prefix: 'mt_', kind: 'm2m' },
    { prefix: 'oat_', kind: 'oauth-access' },
    { prefix: 'ak_', kind: 'api-key' },
    { prefix: 'sk_test_', kind: 'secret-key', isCommon: true },
    { prefix: 'sk_live_', kind: 'secret-key', isCommon: true },
    { prefix: 'pk_test_', kind: 'publishable-key', isCommon: true },
    { prefix: 'pk_live_', kind: 'publishable-key', isCommon: true },
  ],
  kindByName,
  classify,
};

function kindByName(name: string): string | null {
  const base = name.startsWith('__') ? suffixed.exec(name)?.[1] : undefined;
  return kindsByName.get(name) ?? (base === undefined ? null : (kindsByName.get(base) ?? null));
}

/**
 * The version of a session token stands in its claims (`v`), not in its kind. Tokens of before 2024 carry no category: they
 * are told by claims that nobody else has.
 */
function classify(header: JsonObject, claims: JsonObject): string | null {
  if (Array.isArray(claims.handshake)) return 'handshake';
  const category = typeof header.cat === 'string' ? header.cat : '';
  const known = own(categories, category);
  if (typeof known === 'string') return known;
  if (startsWith(claims.sub, 'mch_')) return 'm2m';
  // Others rotate their tokens as well, but name a session beside.
  if (typeof claims.rotating_token === 'string' && claims.sess === undefined) return 'client';
  if ((startsWith(claims.iid, 'ins_') || startsWith(header.kid, 'ins_')) && typeof claims.st === 'string')
    return 'ticket';
  if (startsWith(claims.sid, 'sess_') && startsWith(claims.sub, 'user_')) return 'session';
  return classifyByKey(header, claims, category);
}

/** A key named `ins_…` is Clerk's whatever the token is for. */
function classifyByKey(header: JsonObject, claims: JsonObject, category: string): string | null {
  const isInstanceKey = startsWith(header.kid, 'ins_');
  const type = typeof header.typ === 'string' ? header.typ : '';
  if (isInstanceKey && /^(application\/)?at\+jwt$/i.test(type)) return 'oauth-access';
  if (category.startsWith('cl_')) return 'template';
  return isInstanceKey && startsWith(claims.sub, 'user_') ? 'template' : null;
}

const startsWith = (value: unknown, prefix: string): boolean => typeof value === 'string' && value.startsWith(prefix);

/** Is this text a JWT that Clerk signed, as far as its content tells? */
export function isClerkToken(text: string): boolean {
  if (!looksLikeJwt(text)) return false;
  const { header, claims } = readToken(text, '', '', []);
  return header !== null && claims !== null && classify(header, claims) !== null;
}
