/** A cache by text, bounded by the total length of its texts. */
export interface BoundedCache<T> {
  get(text: string): T | undefined;
  set(text: string, value: T): void;
}

/** `most`: characters of all texts. What would be more makes it begin anew, so that old texts are not kept for ever. */
export function createBoundedCache<T>(most: number): BoundedCache<T> {
  const known = new Map<string, T>();
  let length = 0;
  return {
    get: (text) => known.get(text),
    set(text, value) {
      if (text.length > most || known.has(text)) return;
      if (length + text.length > most) {
        known.clear();
        length = 0;
      }
      known.set(text, value);
      length += text.length;
    },
  };
}
