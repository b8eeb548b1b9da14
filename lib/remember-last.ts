/** A function that remembers its last answer: the requests of one page follow each other, and so do several rules that ask the same. */
export function rememberLast<K, V>(work: (of: K) => V): (of: K) => V {
  let last: { readonly of: K; readonly result: V } | null = null;
  return (of) => {
    if (last === null || last.of !== of) last = { of, result: work(of) };
    return last.result;
  };
}
