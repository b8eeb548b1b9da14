import { textFromBase64 } from '../base64.ts';
import { parseExactJson } from '../exact-json.ts';
import { isObject, type JsonObject, type Path } from '../json.ts';
import { memoizeLast } from '../memoize.ts';
import { type EpochMs, fromNumericDate, isDate } from '../time.ts';
import type { Token, TokenGrammar } from './token.ts';

/** Does this look like a compact JOSE token: a base64url JSON object, then more parts? */
export const looksLikeJwt = (text: string): boolean =>
  text.startsWith('eyJ') && /^eyJ[\w-]*\.[\w-]*\.[\w-]*(\.[\w-]*\.[\w-]*)?$/.test(text);

/** A text that is a token and nothing else, perhaps one that was cut off. */
export const isMeantAsToken = (text: string): boolean => /^eyJ[\w-]*\.[\w.-]*$/.test(text);

/** A token from its text. Never fails: what cannot be decoded becomes a token of kind `malformed`. */
export function readToken(raw: string, where: Path, name: string, grammars: readonly TokenGrammar[]): Token {
  const named = () => firstKind(grammars, (grammar) => grammar.kindByName(name));
  if (!raw.includes('.')) return { ...blank, kind: opaqueKind(raw, grammars) ?? named() ?? 'opaque', where, raw };
  const parts = raw.split('.');
  const header = decodeHeader(parts[0] ?? '');
  if (parts.length === 5) return { ...blank, kind: 'jwe', where, raw, header, alg: algorithmOf(header) };
  const claims = parts.length === 3 ? decodeClaims(parts[1] ?? '') : null;
  if (!header || !claims) return { ...blank, kind: 'malformed', where, raw, header };
  const kind = firstKind(grammars, (grammar) => grammar.classify(header, claims)) ?? named() ?? 'jwt';
  return { kind, where, raw, header, claims, ...times(claims), ...signing(header, parts[2]) };
}

const opaqueKind = (raw: string, grammars: readonly TokenGrammar[]): string | null =>
  firstKind(grammars, ({ opaque }) => opaque.find(({ prefix }) => raw.startsWith(prefix))?.kind ?? null);

const blank = {
  header: null,
  claims: null,
  alg: null,
  issuedAt: null,
  notBefore: null,
  expiresAt: null,
  signature: 'none',
} as const;

const times = (claims: JsonObject) => ({
  issuedAt: numericDate(claims.iat),
  notBefore: numericDate(claims.nbf),
  expiresAt: numericDate(claims.exp),
});

const algorithmOf = (header: JsonObject | null): string | null => (typeof header?.alg === 'string' ? header.alg : null);

const signing = (header: JsonObject, signature: string | undefined) => ({
  alg: algorithmOf(header),
  signature: header.alg === 'none' || !signature ? ('none' as const) : ('not-checked' as const),
});

function numericDate(claim: unknown): EpochMs | null {
  const moment = typeof claim === 'number' ? fromNumericDate(claim) : null;
  return moment !== null && isDate(moment) ? moment : null;
}

function firstKind(grammars: readonly TokenGrammar[], kindOf: (grammar: TokenGrammar) => string | null): string | null {
  for (const grammar of grammars) {
    const kind = kindOf(grammar);
    if (kind !== null) return kind;
  }
  return null;
}

/** Header or claims. Identifiers among them may be 64-bit integers, which jose's own functions would round. */
const decodePart = (part: string): JsonObject | null => decodeObject(textFromBase64(part) ?? '');

function decodeObject(text: string): JsonObject | null {
  const value = parseExactJson(text);
  return isObject(value) ? value : null;
}

/** A token in a token says its claims inside (RFC 7519 §5.2); nobody needs more than two. */
function decodeClaims(part: string): JsonObject | null {
  const text = textFromBase64(part) ?? '';
  return looksLikeJwt(text) ? decodePart(text.split('.')[1] ?? '') : decodeObject(text);
}

/** The tokens of one key all have the same. */
const decodeHeader = memoizeLast(decodePart);
