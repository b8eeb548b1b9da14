import { depthLimit, isObject, type JsonValue } from '../json.ts';
import { looksLikeJwt } from '../tokens/index.ts';
import { scrubIdentifier } from './identifier.ts';
import { mapMembers } from './members.ts';
import { kept, removed, type Scrub } from './scrub.ts';
import { fillStandIn, keyStandIn } from './stand-ins.ts';
import { isKnown } from './words.ts';

const utf8 = new TextEncoder();
/**
 * The customer's own data (metadata, custom claims): every value and key replaced by one of the same size, because rules
 * measure it. Tokens and identifiers in it stay what they are. `nesting` counts encodings within encodings, `depth` brackets.
 */
export function scrubExactly(scrub: Scrub, value: JsonValue, nesting: number, depth = 0): JsonValue {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number') return scrubNumber(scrub, value);
  if (typeof value === 'string') return scrubText(scrub, value, nesting);
  if (depth > depthLimit) {
    scrub.ledger.dropped('nested too deeply');
    return removed;
  }
  if (Array.isArray(value)) return value.map((item) => scrubExactly(scrub, item, nesting, depth + 1));
  if (!isObject(value)) return null;
  return mapMembers(value, (key, member) => [scrubKey(scrub, key), scrubExactly(scrub, member, nesting, depth + 1)]);
}

/** A key that no schema knows is a value too. It stays if it is made of known words. */
export function scrubKey(scrub: Scrub, key: string): string {
  const spaced = key.replace(/([a-z])([A-Z])/g, '$1_$2');
  if (/[a-z]/.test(key) && isKnown(spaced, scrub.vocabulary.words)) return kept(scrub, key);
  scrub.ledger.replaced('field name');
  return scrub.pseudonyms.of('key', key, (ordinal) => keyStandIn(ordinal, sizeOf(key)), 'sized');
}

/** As many digits as the number had characters. */
function scrubNumber({ ledger }: Scrub, value: number): number {
  if (Object.is(value, 0)) return value;
  ledger.replaced('number');
  return 10 ** Math.min(`${value}`.length - 1, 15);
}

function scrubText(scrub: Scrub, value: string, nesting: number): string {
  if (value === '' || value === removed) return value;
  if (looksLikeJwt(value)) return scrub.token(value, nesting);
  const identifier = scrubIdentifier(scrub, value);
  if (identifier !== null) return identifier;
  const size = sizeOf(value);
  scrub.ledger.replaced('metadata');
  const group = size < 8 ? 'short data' : 'data';
  return scrub.pseudonyms.of(group, value, (ordinal) => fillStandIn(ordinal, size), 'sized');
}

/** Bytes of the text within JSON. */
const sizeOf = (text: string): number => utf8.encode(JSON.stringify(text)).length - 2;
