/** Works out a function once for each object, and keeps the result for as long as that object lives. */
export function memoizeByObject<K extends object, V extends object | string | number | boolean | null>(
  work: (object: K) => V,
): (object: K) => V {
  const known = new WeakMap<K, V>();
  return (object) => {
    const before = known.get(object);
    if (before !== undefined) return before;
    const result = work(object);
    known.set(object, result);
    return result;
  };
}
