/** A function of an object that is worked out once for each object and remembered for as long as that object lives. */
export function perObject<K extends object, V extends object | string | number | boolean | null>(
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
