import { textFromBase64, toBase64Url } from '../base64.ts';
import { parseExactJson } from '../exact-json.ts';
import { isObject, type JsonObject } from '../json.ts';
import { looksLikeJwt, markedSignature, markedState } from '../tokens/index.ts';
import { scrubClaims, scrubHeader } from './claims.ts';
import { kept, nestingLimit, type Scrub } from './scrub.ts';

/** A part that decodes to no object, as that of a malformed token; it begins like every JOSE header. */
const broken = 'eyJzYW5pdGl6ZWQ';

/** A token with safe claims, the stand-ins of its identifiers and a signature that nobody accepts. It still decodes. */
export function scrubToken(scrub: Scrub, raw: string, depth: number): string {
  scrub.ledger.replaced('token');
  const parts = raw.split('.');
  const first = scrub.tokenHeader(parts[0] ?? '', depth);
  if (parts.length !== 3) return [first, ...parts.slice(1).map((part) => scrubPart(scrub, part))].join('.');
  const second = scrubPayload(scrub, parts[1] ?? '', depth);
  if (parts[2] === '') return `${first}.${second}.`;
  const isInvalid = markedState(raw) === 'invalid' || scrub.isForged(raw);
  // The token stays as long as it was: rules compare its length with the limit for cookies.
  return `${first}.${second}.${markedSignature(isInvalid, raw.length - first.length - second.length - 2)}`;
}

/** Claims, or a token in which they are. */
function scrubPayload(scrub: Scrub, part: string, depth: number): string {
  const text = textFromBase64(part) ?? '';
  if (depth >= nestingLimit) return 'sanitized';
  if (looksLikeJwt(text)) return toBase64Url(scrub.token(text, depth + 1));
  const claims = objectIn(part);
  return claims ? written(scrub, part, scrubClaims(scrub, claims, depth + 1)) : 'sanitized';
}

/** What cannot be read, such as the parts of an encrypted token (RFC 7516 §7.1): another for each, as long as it was. */
const scrubPart = ({ pseudonyms }: Scrub, part: string): string =>
  part === ''
    ? ''
    : pseudonyms.of('part of a token', part, (ordinal) => `sanitized-${ordinal}`.padEnd(part.length, '-'), 'part');

/** The first part of a token, which thousands have in common. */
export function scrubTokenHeader(scrub: Scrub, part: string, depth: number): string {
  const header = objectIn(part);
  return header && depth < nestingLimit ? written(scrub, part, scrubHeader(scrub, header, depth + 1)) : broken;
}

function objectIn(part: string | undefined): JsonObject | null {
  const text = textFromBase64(part ?? '');
  const value = text === null ? undefined : parseExactJson(text);
  return isObject(value) ? value : null;
}

/** A part that comes out as it was (`{"alg":"HS256"}`) says nothing of anyone, wherever it stands. */
function written(scrub: Scrub, part: string | undefined, value: JsonObject): string {
  const after = toBase64Url(JSON.stringify(value));
  return after === part ? kept(scrub, part) : after;
}
