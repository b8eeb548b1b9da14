import type { Clock } from '../../components/clock.ts';
import { epochMs } from '../../lib/time.ts';

/** The one place where views get the machine's clock from: it drives countdowns and nothing else. */
export const liveClock: Clock = {
  now: () => epochMs(Date.now()),
  subscribe(tick) {
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  },
};
