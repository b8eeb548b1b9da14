import { depthLimit, type JsonObject, type JsonValue } from './json.ts';

/**
 * Are two values that `JSON.parse` made equal? The order of members says nothing (RFC 8259 §4). What nests too deep equals
 * nothing: a text can nest deeper than a stack reaches.
 */
export function isSameJson(left: JsonValue, right: JsonValue, depth = 0): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (depth > depthLimit || Array.isArray(left) !== Array.isArray(right)) return false;
  return Array.isArray(left)
    ? areSameItems(left, right as readonly JsonValue[], depth)
    : areSameMembers(left as JsonObject, right as JsonObject, depth);
}

const areSameItems = (left: readonly JsonValue[], right: readonly JsonValue[], depth: number): boolean =>
  left.length === right.length && left.every((item, index) => isSameJson(item, right[index] as JsonValue, depth + 1));

/** Most members are equal primitives, for which nothing is called; and an engine reads the members of a loop the fastest. */
function areSameMembers(left: JsonObject, right: JsonObject, depth: number): boolean {
  let surplus = 0;
  for (const key in left) {
    // All that is inherited is a function, which no value equals, except for this.
    if (key === '__proto__') return false;
    const other = memberOf(right, key);
    if (other === undefined) return false;
    const one = left[key];
    if (one !== other && !isSameJson(one as JsonValue, other, depth + 1)) return false;
    surplus += 1;
  }
  for (const _ in right) surplus -= 1;
  return surplus === 0;
}

/** By itself, because within the loop V8 would take the name for a constant and compile anew for each (as of Node 24). */
const memberOf = (object: JsonObject, key: string): JsonValue | undefined => object[key];
