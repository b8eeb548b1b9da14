/**
 * Memoizes the latest call: neighboring requests share their argument. Strings only: a remembered object would keep a cleared
 * capture alive.
 */
export function memoizeLast<V>(work: (of: string) => V): (of: string) => V {
  let last: { readonly of: string; readonly result: V } | null = null;
  return (of) => {
    if (last === null || last.of !== of) last = { of, result: work(of) };
    return last.result;
  };
}

const most = 500;
const longest = 50;

/** Remembers the results for short texts of which there are few, such as the names of fields. */
export function memoizeSome<V extends string | boolean>(work: (of: string) => V): (of: string) => V {
  const known = new Map<string, V>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const result = work(of);
    if (of.length > longest) return result;
    if (known.size === most) known.clear();
    known.set(of, result);
    return result;
  };
}
