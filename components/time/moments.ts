import type { EpochMs } from '../../lib/time.ts';
import { texts } from '../texts/index.ts';
import { dateFormat } from './date-format.ts';
import { wallClock, type Zone } from './zone.ts';

const words = texts.time;
const date = dateFormat({ year: 'numeric', month: 'short', day: 'numeric' });

/** Time of day: `12:07:46`. */
export const timeOfDay = (at: EpochMs, zone: Zone): string => wallClock(at, zone)?.time.slice(0, 8) ?? words.noDate;

/** Time of day to the millisecond: `12:07:46.123`. */
export const timeWithMs = (at: EpochMs, zone: Zone): string => wallClock(at, zone)?.time ?? words.noDate;

/** Date and time; only the time when it is the day of `today`. What is not this machine's time says so. */
export function dateAndTime(at: EpochMs, today: EpochMs, zone: Zone): string {
  const shown = wallClock(at, zone);
  if (shown === null) return words.noDate;
  const isToday = shown.day.getTime() === wallClock(today, zone)?.day.getTime();
  const told = isToday ? timeOfDay(at, zone) : `${date(shown.day)}, ${timeOfDay(at, zone)}`;
  return zone === 'utc' ? words.utc(told) : told;
}

/** ISO 8601 in UTC. */
export const utcMoment = (at: EpochMs): string => {
  const shown = wallClock(at, 'utc');
  return shown === null ? words.noDate : new Date(at).toISOString();
};
