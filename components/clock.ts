import { createContext } from 'preact';
import { useContext, useEffect, useReducer } from 'preact/hooks';
import { after, type DurationMs, durationMs, type EpochMs, epochMs } from '../lib/time.ts';

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

/** By how much the auth server's clock is ahead of this machine's, as far as the capture tells. */
export const ServerAheadContext = createContext<DurationMs>(durationMs(0));

/** Now by the clock of the auth server, which made the times in its tokens. */
export function useServerNow(): EpochMs {
  return after(useNow(), useContext(ServerAheadContext));
}
