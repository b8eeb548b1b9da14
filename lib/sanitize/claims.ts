import { isObject, type JsonObject, type JsonValue } from '../json.ts';
import { scrubSetCookie } from './cookies.ts';
import { scrubExactly, scrubKey } from './exactly.ts';
import { scrubId } from './identifier.ts';
import { isJoseName } from './jose-names.ts';
import { mapMembers } from './members.ts';
import { isNamedSecret, kept, keptParts, type Scrub } from './scrub.ts';

/** Null: not of the type that the claim has. */
type Treatment = (scrub: Scrub, value: JsonValue, depth: number) => JsonValue;

type Treatments = ReadonlyMap<string, Treatment>;
const by = (treatments: Readonly<Record<string, Treatment>>): Treatments => new Map(Object.entries(treatments));

const time: Treatment = (scrub, value) => (typeof value === 'number' ? scrub.times.number(value) : null);
/** Versions and minutes; what is larger may be a phone number. */
const isSmall = (value: JsonValue): boolean => typeof value === 'number' && Math.abs(value) < 1e7;
const number: Treatment = (_scrub, value) => (isSmall(value) ? value : null);
const numbers: Treatment = (_scrub, value) => (Array.isArray(value) && value.every(isSmall) ? value : null);
const words: Treatment = (scrub, value, depth) => (typeof value === 'string' ? scrub.words(value, depth) : null);
const algorithm: Treatment = (scrub, value, depth) =>
  typeof value === 'string' && isJoseName(value) ? keptParts(scrub, value, /[-+_]/) : words(scrub, value, depth);
const identity: Treatment = (scrub, value, depth) =>
  typeof value === 'string' ? scrub.string('text', value, depth + 1) : null;
/** A 64-bit identifier, whose digits a number cannot hold. */
const snowflake: Treatment = (scrub, value) =>
  typeof value === 'string' && /^\d{15,20}$/.test(value) ? scrubId(scrub, value) : null;
const exactly: Treatment = (scrub, value, depth) => scrubExactly(scrub, value, depth);
const slug: Treatment = (scrub, value, depth) =>
  typeof value === 'string' ? scrub.string('slug', value, depth + 1) : null;
/** Masks of positions in a list, as `fpm` has them: `3,0`. Of a long one only the size stays. */
const masks: Treatment = (_scrub, value) =>
  typeof value === 'string' && /^[\d,]*$/.test(value)
    ? value.replaceAll(/\d{8,}/g, (mask) => '1'.padEnd(mask.length, '0'))
    : null;

const lists: Treatment = (scrub, value, depth) =>
  Array.isArray(value)
    ? value.map((each) => words(scrub, each, depth) ?? scrubExactly(scrub, each, depth))
    : words(scrub, value, depth);

/** `Set-Cookie` lines, each of which may hold a token. */
const cookies: Treatment = (scrub, value, depth) =>
  Array.isArray(value)
    ? value.map((line) => (typeof line === 'string' ? scrubSetCookie(scrub, line, depth + 1) : null))
    : null;

function nested(treatments: Readonly<Record<string, Treatment>>): Treatment {
  const known = by(treatments);
  return (scrub, value, depth) => (isObject(value) ? scrubMembers(scrub, value, known, depth + 1) : null);
}

const header = by({
  alg: algorithm,
  typ: words,
  kid: identity,
  cat: (scrub, value) =>
    typeof value === 'string' && /^cl_(?:B7d4PD(?:111|222|333)AAA|I7d4PD111III)$/.test(value)
      ? kept(scrub, value)
      : null,
  cty: words,
  enc: algorithm,
  zip: algorithm,
  oiat: time,
});

/** RFC 7519 §4.1, RFC 9068, and the claims of session tokens; all others are the customer's. */
const payload = by({
  iss: identity,
  azp: identity,
  sub: identity,
  sid: identity,
  jti: identity,
  id: identity,
  client_id: identity,
  org_id: identity,
  sess: snowflake,
  session_id: snowflake,
  organization: snowflake,
  workspace: snowflake,
  exp: time,
  iat: time,
  nbf: time,
  auth_time: time,
  v: number,
  fva: numbers,
  sts: words,
  act: nested({ iss: identity, sid: identity, sub: identity, type: words }),
  o: nested({ id: identity, slg: slug, rol: words, per: words, fpm: masks }),
  org_slug: slug,
  org_role: words,
  org_permissions: lists,
  fea: words,
  pla: words,
  scope: words,
  handshake: cookies,
  iid: identity,
  rotating_token: exactly,
  st: exactly,
});

export const scrubHeader = (scrub: Scrub, value: JsonObject, depth: number): JsonObject =>
  scrubMembers(scrub, value, header, depth);

export const scrubClaims = (scrub: Scrub, value: JsonObject, depth: number): JsonObject =>
  scrubMembers(scrub, value, payload, depth);

/** Known members by their treatment; others keep their size, which rules measure, and nothing else. */
function scrubMembers(scrub: Scrub, value: JsonObject, treatments: Treatments, depth: number): JsonObject {
  return mapMembers(value, (name, member) => {
    const treatment = treatments.get(name);
    if (!treatment || isNamedSecret(scrub, name))
      return [treatment ? name : scrubKey(scrub, name), scrubExactly(scrub, member, depth)];
    return [name, treatment(scrub, member, depth) ?? scrubExactly(scrub, member, depth)];
  });
}
