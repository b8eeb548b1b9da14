import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { throttle } from '../../../entrypoints/shared/throttle.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('what is throttled', () => {
  it('is done at once, and once more with what came last', () => {
    const act = vi.fn();
    const throttled = throttle(500, act);
    for (const value of [1, 2, 3]) throttled(value);
    expect(act.mock.calls).toEqual([[1]]);
    vi.advanceTimersByTime(500);
    expect(act.mock.calls).toEqual([[1], [3]]);
    vi.runAllTimers();
    expect(act).toHaveBeenCalledTimes(2);
  });

  it('is done again and again while it is asked for without a pause', () => {
    const act = vi.fn();
    const throttled = throttle(500, act);
    for (let at = 0; at < 5000; at += 100) {
      throttled(at);
      vi.advanceTimersByTime(100);
    }
    expect(act.mock.calls.map(([at]) => at)).toEqual([0, 400, 900, 1400, 1900, 2400, 2900, 3400, 3900, 4400, 4900]);
  });
});
