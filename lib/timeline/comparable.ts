import { depthLimit, isObject, type JsonObject, type JsonValue, own } from '../json.ts';

/** The library compares every item of a list with every other, so long lists are compared by position. */
const listLimit = 100;

const originals = new WeakMap<object, JsonValue>();

/**
 * A copy that the diff library can read whatever a page has sent: names have a dot before them, so that none of them means
 * anything to JavaScript (`__proto__`, `constructor`), and what is too deep or too long to compare is flat.
 */
export function comparable(value: JsonValue | undefined, depth = 0): unknown {
  if (!isObject(value) && !Array.isArray(value)) return value;
  const copy = copyOf(value, depth);
  originals.set(copy, value);
  return copy;
}

function copyOf(value: JsonObject | readonly JsonValue[], depth: number): object {
  if (depth > depthLimit) return {};
  if (Array.isArray(value) && value.length <= listLimit)
    return value.map((item: JsonValue) => comparable(item, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [`.${key}`, comparable(member, depth + 1)]));
}

/** What a part of such a copy was made from. */
export const originalOf = (part: unknown): JsonValue | undefined =>
  typeof part === 'object' && part !== null ? originals.get(part) : (part as JsonValue | undefined);

/** The identity by which list items are matched: their id, else their position. */
export function identityOf(item: object | null, index?: number): string {
  const id = own(item, '.id');
  return typeof id === 'string' ? `id ${id}` : `at ${index}`;
}
