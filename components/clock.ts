import { createContext } from 'preact';
import { useContext, useEffect, useReducer } from 'preact/hooks';
import { type EpochMs, epochMs } from '../lib/time.ts';

/** The time as views see it. The entrypoint provides a ticking one; a capture from a file stands still. */
export interface Clock {
  now(): EpochMs;
  /** Calls back about once a second; gives what ends it. */
  subscribe(tick: () => void): () => void;
}

export const stoppedClock = (at: EpochMs): Clock => ({ now: () => at, subscribe: () => () => {} });

export const ClockContext = createContext<Clock>(stoppedClock(epochMs(0)));

/** Now, drawn again with every tick. */
export function useNow(): EpochMs {
  const clock = useContext(ClockContext);
  const [, redraw] = useReducer((ticks: number) => ticks + 1, 0);
  useEffect(() => clock.subscribe(() => redraw(undefined)), [clock]);
  return clock.now();
}
