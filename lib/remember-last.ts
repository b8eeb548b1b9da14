/**
 * Memoizes the latest call: neighboring requests share their argument. Strings only: a remembered object would keep a cleared
 * capture alive.
 */
export function rememberLast<V>(work: (of: string) => V): (of: string) => V {
  let last: { readonly of: string; readonly result: V } | null = null;
  return (of) => {
    if (last === null || last.of !== of) last = { of, result: work(of) };
    return last.result;
  };
}
