import type { Kind, Ledger } from './receipt.ts';

interface Known<Result> {
  readonly result: Result;
  readonly kinds: readonly Kind[];
}

const room = 20_000;

/**
 * A function of a text and its nesting depth that is run once for each: the same tokens, URLs and texts come again and again.
 * What it replaced is noted anew each time. The room is bounded: a long capture repeats what was near.
 */
export function remembered<Result extends string | null>(
  ledger: Ledger,
  run: (text: string, depth: number) => Result,
): (text: string, depth: number) => Result {
  const byDepth: Map<string, Known<Result>>[] = [];
  return (text, depth) => {
    byDepth[depth] ??= new Map();
    const known = byDepth[depth].get(text);
    if (known === undefined) {
      const fresh = ledger.record(() => run(text, depth));
      if (byDepth[depth].size >= room) byDepth[depth].clear();
      byDepth[depth].set(text, fresh);
      return fresh.result;
    }
    for (const kind of known.kinds) ledger.replaced(kind);
    return known.result;
  };
}
