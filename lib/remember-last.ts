/**
 * A function that remembers its last answer: the requests of one page follow each other. Of texts alone, as an object would be
 * kept alive, and with it the capture that was cleared meanwhile.
 */
export function rememberLast<V>(work: (of: string) => V): (of: string) => V {
  let last: { readonly of: string; readonly result: V } | null = null;
  return (of) => {
    if (last === null || last.of !== of) last = { of, result: work(of) };
    return last.result;
  };
}
