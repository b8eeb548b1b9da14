import type { EpochMs } from '../../lib/time.ts';
import { texts } from '../texts/index.ts';

const clock = new Intl.DateTimeFormat(undefined, {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});
const date = new Intl.DateTimeFormat(undefined, { year: 'numeric', month: 'short', day: 'numeric' });

/** ECMAScript dates end at ±8.64e15 ms; a capture may hold any number. */
const isDate = (at: EpochMs): boolean => Math.abs(at) <= 8.64e15;
const { noDate } = texts.time;

/** Local time of day: `12:07:46`. */
export const localTime = (at: EpochMs): string => (isDate(at) ? clock.format(at) : noDate);

/** Local date and time; only the time when it is the day of `today`. */
export function localMoment(at: EpochMs, today: EpochMs): string {
  if (!isDate(at)) return noDate;
  const day = date.format(at);
  return isDate(today) && day === date.format(today) ? clock.format(at) : `${day}, ${clock.format(at)}`;
}

/** ISO 8601 in UTC. */
export const utcMoment = (at: EpochMs): string => (isDate(at) ? new Date(at).toISOString() : noDate);
