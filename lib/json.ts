/** JSON as data, and dotted paths into it. */

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** A dotted path with indices, as findings and the command line print it: `client.sessions.0.id`; `''` is the root. */
export type Path = string;

/**
 * How many levels of JSON are walked, by everyone who walks it: no published object nests deeper than about twelve, and what is
 * deeper is hostile.
 */
export const depthLimit = 64;

/** What a key is called that no schema knows: such a name is data, so it is never repeated. */
export const unknownKey = '*';

export const joinPath = (base: Path, key: string | number): Path => (base === '' ? `${key}` : `${base}.${key}`);

/** A JSON object: neither an array nor null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own property only, so that `__proto__` or `constructor` in hostile data reads as absent. */
export function own(value: JsonValue | undefined, key: string): JsonValue | undefined;
export function own(value: unknown, key: string): unknown;
export function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

/** The value at a path, or undefined where the path leads nowhere. */
export function valueAt(root: JsonValue | undefined, path: Path): JsonValue | undefined;
export function valueAt(root: unknown, path: Path): unknown;
export function valueAt(root: unknown, path: Path): unknown {
  if (path === '') return root;
  let value = root;
  for (const key of path.split('.')) value = own(value, key);
  return value;
}

/** JSON text to a value; undefined (which JSON cannot hold) when it is not JSON. */
export function parseJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

/** An array member of an object, or an empty array where there is none. */
export function memberArray(value: unknown, key: string): readonly unknown[] {
  const member = own(value, key);
  return Array.isArray(member) ? member : [];
}
