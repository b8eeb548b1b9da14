import type { JsonObject, JsonValue } from '../json.ts';
import type { Ledger, Recorded } from './receipt.ts';

/** Longer texts, in UTF-16 code units, are not kept: one of each kind of object is held for as long as a capture takes. */
const longest = 65_536;
/** What nests deeper equals nothing: its text ends there, but the value as it came may be too deep to be compared. */
const depthLimit = 64;

interface Last extends Recorded<string> {
  readonly value: JsonObject;
}

/**
 * A function of an object and its kind that is not run for one that equals the last of its kind: an answer mostly repeats what
 * those before it said. What was noted then is noted again.
 */
export function repeated<Kind extends object>(
  ledger: Ledger,
  run: (value: JsonObject, kind: Kind, depth: number) => string,
): (value: JsonObject, kind: Kind, depth: number) => string {
  const lasts = new WeakMap<Kind, Last>();
  return (value, kind, depth) => {
    const last = lasts.get(kind);
    if (last !== undefined && isSame(value, last.value)) return ledger.repeat(last);
    const fresh = ledger.record(() => run(value, kind, depth));
    if (fresh.result.length <= longest) lasts.set(kind, { ...fresh, value });
    return fresh.result;
  };
}

/** Are they equal to the order of their members? */
function isSame(left: JsonValue | undefined, right: JsonValue | undefined, depth = 0): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (depth > depthLimit) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const others = Object.keys(right);
  let at = 0;
  // JSON has no inherited members.
  for (const key in left) {
    if (key !== others[at] || !isSame((left as JsonObject)[key], (right as JsonObject)[key], depth + 1)) return false;
    at += 1;
  }
  return at === others.length;
}
