import { depthLimit, isObject, type JsonValue } from '../json.ts';
import { scrubExactly, scrubKey } from './exactly.ts';
import { mapMembers } from './members.ts';
import { removed, type Scrub } from './scrub.ts';

/** What stands under a name that the user calls a secret: of its words none stays, known or not. Types and nulls stay. */
export function scrubSecret(scrub: Scrub, value: JsonValue, depth = 0): JsonValue {
  if (typeof value === 'string') return scrub.string('secret', value, 0);
  if (typeof value === 'number') return scrubExactly(scrub, value, 0);
  if (depth > depthLimit) {
    scrub.ledger.dropped('nested too deeply');
    return removed;
  }
  if (Array.isArray(value)) return value.map((each) => scrubSecret(scrub, each, depth + 1));
  if (!isObject(value)) return value;
  return mapMembers(value, (key, member) => [scrubKey(scrub, key), scrubSecret(scrub, member, depth + 1)]);
}
