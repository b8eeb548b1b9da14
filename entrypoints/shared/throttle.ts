/**
 * Does it at once, and then once in so many milliseconds at most: what comes in between is done with the newest value at the
 * end of that time, so that the last one is never lost.
 */
export function throttle<Value>(ms: number, act: (value: Value) => void): (value: Value) => void {
  let isResting = false;
  let due: { readonly value: Value } | null = null;
  const run = (value: Value): void => {
    isResting = true;
    setTimeout(() => {
      isResting = false;
      const next = due;
      due = null;
      if (next) run(next.value);
    }, ms);
    act(value);
  };
  return (value) => {
    if (isResting) due = { value };
    else run(value);
  };
}
