interface NewestNext<Value> {
  put(value: Value): void;
  /** Something is being done, or waits to be. */
  isBusy(): boolean;
}

/** Does something for one value at a time. Of what comes meanwhile only the newest is done, next: the last is never lost. */
export function newestNext<Value>(act: (value: Value) => Promise<unknown>): NewestNext<Value> {
  let isBusy = false;
  let due: { readonly value: Value } | null = null;
  const run = async (value: Value): Promise<void> => {
    isBusy = true;
    await act(value).catch(() => undefined);
    isBusy = false;
    const next = due;
    due = null;
    if (next) void run(next.value);
  };
  return {
    put(value) {
      if (isBusy) due = { value };
      else void run(value);
    },
    isBusy: () => isBusy,
  };
}
