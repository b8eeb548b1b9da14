/** The newest of a stream, never more than `most`: what is older makes room. */
export interface Newest<T> {
  add(item: T): void;
  /** All of them, the oldest first; none is kept. */
  take(): readonly T[];
}

/** A ring buffer: shifting an array moves every item, and trimming it now and then exceeds the limit. */
export function createNewest<T>(most: number): Newest<T> {
  let ring: T[] = [];
  let oldest = 0;
  return {
    add(item) {
      if (ring.length < most) ring.push(item);
      else {
        ring[oldest] = item;
        oldest = (oldest + 1) % most;
      }
    },
    take() {
      const items = [...ring.slice(oldest), ...ring.slice(0, oldest)];
      ring = [];
      oldest = 0;
      return items;
    },
  };
}
