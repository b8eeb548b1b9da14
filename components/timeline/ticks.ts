import { type EpochMs, epochMs } from '../../lib/time.ts';
import { msPerPixel, type Scale, xOf } from './scale.ts';

/** A labelled line of the time axis. */
export interface Tick {
  readonly at: EpochMs;
  readonly x: number;
  readonly label: string;
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500]
  .concat([1, 2, 5, 10, 15, 30].map((count) => count * second))
  .concat([1, 2, 5, 10, 15, 30].map((count) => count * minute))
  .concat([1, 2, 3, 6, 12].map((count) => count * hour))
  .concat([1, 2, 7, 14, 30, 90, 365, 3650, 36500].map((count) => count * day));

/** Room that a label takes. */
const leastDistance = 88;

/** Round moments of local time, as dense as their labels allow. */
export function ticksOf(scale: Scale): readonly Tick[] {
  const least = leastDistance * msPerPixel(scale);
  const step = steps.find((size) => size >= least) ?? 36500 * day;
  // A day begins at local midnight, and half of India's hours at half past those of UTC.
  const offset = new Date(scale.from).getTimezoneOffset() * minute || 0;
  const first = Math.ceil((scale.from - offset) / step) * step + offset;
  const ticks: Tick[] = [];
  for (let at = first; at <= scale.to && ticks.length < 100; at += step) {
    ticks.push({ at: epochMs(at), x: xOf(scale, at), label: labelOf(at, step) });
  }
  return ticks;
}

const dates = new Intl.DateTimeFormat(undefined, { month: 'short', day: 'numeric' });
const years = new Intl.DateTimeFormat(undefined, { year: 'numeric', month: 'short', day: 'numeric' });
const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const hours = new Intl.DateTimeFormat(undefined, time);
const seconds = new Intl.DateTimeFormat(undefined, { ...time, second: '2-digit' });
const fractions = new Intl.DateTimeFormat(undefined, { ...time, second: '2-digit', fractionalSecondDigits: 3 });

/** As precise as the step; midnight is the day that begins. */
function labelOf(at: number, step: number): string {
  if (Math.abs(at) > 8.64e15) return '';
  if (step >= 30 * day) return years.format(at);
  const date = new Date(at);
  const isMidnight = date.getHours() === 0 && date.getMinutes() === 0 && date.getSeconds() === 0;
  if (step >= day || (isMidnight && step >= minute)) return dates.format(at);
  if (step >= minute) return hours.format(at);
  return (step >= second ? seconds : fractions).format(at);
}
