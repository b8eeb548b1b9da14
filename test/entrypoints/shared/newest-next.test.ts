import { describe, expect, it } from 'vitest';
import { newestNext } from '../../../entrypoints/shared/newest-next.ts';

/** A store that finishes when it is told to. */
function createStore() {
  const begun: number[] = [];
  let current: { resolve(): void; reject(): void } | null = null;
  const store = newestNext((value: number) => {
    begun.push(value);
    return new Promise<void>((resolve, reject) => {
      current = { resolve, reject };
    });
  });
  const settle = async (how: 'resolve' | 'reject'): Promise<void> => {
    current?.[how]();
    await new Promise(setImmediate);
  };
  return { begun, store, settle };
}

describe('what is done for the newest value', () => {
  it('begins at once, and what comes meanwhile waits', async () => {
    const { begun, store, settle } = createStore();
    store.put(1);
    store.put(2);
    expect(begun).toEqual([1]);
    await settle('resolve');
    expect(begun).toEqual([1, 2]);
    expect(store.isBusy()).toBe(true);
    await settle('resolve');
    expect(store.isBusy()).toBe(false);
  });

  it('leaves out all but the newest that waited, and never the last', async () => {
    const { begun, store, settle } = createStore();
    for (const value of [1, 2, 3, 4]) store.put(value);
    await settle('resolve');
    await settle('resolve');
    store.put(5);
    expect(begun).toEqual([1, 4, 5]);
  });

  it('goes on after a failure', async () => {
    const { begun, store, settle } = createStore();
    store.put(1);
    store.put(2);
    await settle('reject');
    expect(begun).toEqual([1, 2]);
  });
});
