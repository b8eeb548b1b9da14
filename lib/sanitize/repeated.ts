import type { JsonObject } from '../json.ts';
import { isSameJson } from '../same-json.ts';
import type { Ledger, Recorded } from './receipt.ts';

/** Longer texts, in UTF-16 code units, are not kept: one of each kind of object is held for as long as a capture takes. */
const longest = 65_536;

interface Last extends Recorded<string> {
  readonly value: JsonObject;
}

/**
 * A function of an object and its kind that is not run for one that equals the last of its kind: a response mostly repeats what
 * those before it said. What was noted then is noted again.
 */
export function repeated<Kind extends object>(
  ledger: Ledger,
  run: (value: JsonObject, kind: Kind, depth: number) => string,
): (value: JsonObject, kind: Kind, depth: number) => string {
  const lasts = new WeakMap<Kind, Last>();
  return (value, kind, depth) => {
    const last = lasts.get(kind);
    if (last !== undefined && isSameJson(value, last.value)) return ledger.repeat(last);
    const fresh = ledger.record(() => run(value, kind, depth));
    if (fresh.result.length <= longest) lasts.set(kind, { ...fresh, value });
    return fresh.result;
  };
}
