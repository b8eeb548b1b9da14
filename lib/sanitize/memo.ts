import type { Ledger, Recorded } from './receipt.ts';

const room = 20_000;
/** In UTF-16 code units: what comes again and again is short, headers and tokens among it. */
const longest = 4096;

/**
 * A function of a text and its circumstance (a nesting depth, a name) that is run once for each: captures repeat themselves.
 * What it replaced is noted anew each time. The room is bounded: a long capture repeats what was near.
 */
export function remembered<Circumstance extends string | number, Result extends string | null>(
  ledger: Ledger,
  run: (text: string, circumstance: Circumstance) => Result,
): (text: string, circumstance: Circumstance) => Result {
  const known = new Map<Circumstance, Map<string, Recorded<Result>>>();
  let count = 0;
  const remember = (text: string, circumstance: Circumstance): Result => {
    const fresh = ledger.record(() => run(text, circumstance));
    if (count >= room) {
      known.clear();
      count = 0;
    }
    const alike = known.get(circumstance) ?? new Map<string, Recorded<Result>>();
    known.set(circumstance, alike.set(text, fresh));
    count += 1;
    return fresh.result;
  };
  return (text, circumstance) => {
    const before = known.get(circumstance)?.get(text);
    if (before !== undefined) return ledger.repeat(before);
    return text.length > longest ? run(text, circumstance) : remember(text, circumstance);
  };
}
