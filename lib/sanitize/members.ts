import type { JsonObject, JsonValue } from '../json.ts';

/** An object rebuilt member by member. `__proto__` becomes a member like any other. */
export function mapMembers(
  value: JsonObject,
  map: (key: string, member: JsonValue) => readonly [key: string, member: JsonValue],
): JsonObject {
  const rebuilt: Record<string, JsonValue> = {};
  for (const name of Object.keys(value)) {
    const [key, member] = map(name, value[name] as JsonValue);
    if (key === '__proto__')
      Object.defineProperty(rebuilt, key, { value: member, enumerable: true, configurable: true, writable: true });
    else rebuilt[key] = member;
  }
  return rebuilt;
}
