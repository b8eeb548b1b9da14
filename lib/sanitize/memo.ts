import type { Kind, Ledger } from './receipt.ts';

interface Known {
  readonly result: string;
  readonly kinds: readonly Kind[];
}

/**
 * A function of a text and its nesting depth that is run once for each: the same tokens, URLs and texts come again and again.
 * What it replaced is noted anew each time.
 */
export function remembered(
  ledger: Ledger,
  run: (text: string, depth: number) => string,
): (text: string, depth: number) => string {
  const byDepth: Map<string, Known>[] = [];
  return (text, depth) => {
    byDepth[depth] ??= new Map();
    const known = byDepth[depth].get(text);
    if (known === undefined) {
      const fresh = ledger.record(() => run(text, depth));
      byDepth[depth].set(text, fresh);
      return fresh.result;
    }
    for (const kind of known.kinds) ledger.replaced(kind);
    return known.result;
  };
}
