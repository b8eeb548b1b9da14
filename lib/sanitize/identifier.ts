import { ksuid, ksuidSecond } from '../ksuid.ts';
import { field } from '../parse/index.ts';
import { replace, type Scrub } from './scrub.ts';
import { digitsStandIn, uuidStandIn } from './stand-ins.ts';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const year = 365 * 86_400;

/** An identifier with a published prefix, or a UUID, replaced by one of its kind; null when it is none. */
export function scrubIdentifier(scrub: Scrub, value: string): string | null {
  if (uuid.test(value)) return replace(scrub, 'identifier', 'uuid', value, uuidStandIn);
  const prefix = prefixOf(scrub, value);
  // After a prefix may stand a word as well: `user_agent` is no user.
  const isWord = prefix === null || !/^(?=.*[A-Z0-9])\S{6,256}$/.test(value.slice(prefix.length + 1));
  return isWord ? null : scrubPrefixed(scrub, value, prefix);
}

/** An identifier because its field says so. A prefix that nobody published is the customer's and goes. */
export function scrubId(scrub: Scrub, value: string): string {
  if (value === field.placeholder) return value;
  const prefix = prefixOf(scrub, value);
  if (prefix !== null) return scrubPrefixed(scrub, value, prefix);
  if (uuid.test(value)) return replace(scrub, 'identifier', 'uuid', value, uuidStandIn);
  const form = (ordinal: number): string =>
    /^\d+$/.test(value) ? digitsStandIn(ordinal, value.length) : `id_${digitsStandIn(ordinal, value.length - 3)}`;
  return replace(scrub, 'identifier', 'id', value, form);
}

function scrubPrefixed(scrub: Scrub, value: string, prefix: string): string {
  const body = value.slice(prefix.length + 1);
  if (scrub.vocabulary.secretPrefixes.has(prefix)) {
    return replace(scrub, 'token', prefix, value, (ordinal) => `${prefix}_${digitsStandIn(ordinal, body.length)}`);
  }
  return replace(scrub, 'identifier', prefix, value, (ordinal) => `${prefix}_${bodyStandIn(scrub, body, ordinal)}`);
}

/** No published one is half as long. */
const longestPrefix = 64;

/** The longest published prefix. */
function prefixOf({ vocabulary: { prefixes, secretPrefixes } }: Scrub, value: string): string | null {
  const head = /^(?:[a-z0-9]+_)+/.exec(value.slice(0, longestPrefix))?.[0] ?? '';
  for (let prefix = head.slice(0, -1); prefix !== ''; prefix = prefix.slice(0, Math.max(prefix.lastIndexOf('_'), 0))) {
    if (prefixes.has(prefix) || secretPrefixes.has(prefix)) return prefix;
  }
  return null;
}

/** The moment in a KSUID is shifted with all others, or goes. A second far from the capture is no moment but part of a secret. */
function bodyStandIn({ times }: Scrub, body: string, ordinal: number): string {
  const second = ksuidSecond(body);
  const isMoment = times.isKnown && second !== null && Math.abs(second + times.seconds - 1_577_836_800) < 15 * year;
  return isMoment ? ksuid(second + times.seconds, ordinal) : digitsStandIn(ordinal, body.length);
}
