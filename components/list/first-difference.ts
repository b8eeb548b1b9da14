/** Weak on both sides: each list would else keep the one before it, and so every list there ever was. */
const compared = new WeakMap<object, { readonly before: WeakRef<object>; readonly at: number }>();

/**
 * Position of the first item that is not the same in both lists; the length of the shorter where one begins with the other. Several
 * views ask it of the same two recordings, each of 50,000: the answer is remembered.
 */
export function firstDifference<T>(before: readonly T[], now: readonly T[]): number {
  const known = compared.get(now);
  if (known?.before.deref() === before) return known.at;
  const end = Math.min(before.length, now.length);
  let at = 0;
  while (at < end && now[at] === before[at]) at += 1;
  compared.set(now, { before: new WeakRef(before), at });
  return at;
}
