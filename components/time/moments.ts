import type { EpochMs } from '../../lib/time.ts';
import { texts } from '../texts/index.ts';
import { dateFormat } from './date-format.ts';
import { type WallClock, wallClock, type Zone } from './zone.ts';

const words = texts.time;
const date = dateFormat({ year: 'numeric', month: 'short', day: 'numeric' });

/** Time of day: `12:07:46`. */
export const timeOfDay = (at: EpochMs, zone: Zone): string => {
  const shown = wallClock(at, zone);
  return shown === null ? words.noDate : toSeconds(shown);
};

/** Time of day to the millisecond: `12:07:46.123`. */
export const timeWithMs = (at: EpochMs, zone: Zone): string => wallClock(at, zone)?.time ?? words.noDate;

/** Time of day; what is not this machine's time says so. */
export const zonedTime = (at: EpochMs, zone: Zone): string => zoned(at, zone, toSeconds);

/** Date and time; what is not this machine's time says so. */
export const fullDate = (at: EpochMs, zone: Zone): string =>
  zoned(at, zone, (shown) => `${date(shown.day)}, ${toSeconds(shown)}`);

/** Date and time; only the time when it is the day of `today`. */
export function dateAndTime(at: EpochMs, today: EpochMs, zone: Zone): string {
  const isToday = wallClock(at, zone)?.day.getTime() === wallClock(today, zone)?.day.getTime();
  return isToday ? zonedTime(at, zone) : fullDate(at, zone);
}

const toSeconds = ({ time }: WallClock): string => time.slice(0, 8);

function zoned(at: EpochMs, zone: Zone, write: (shown: WallClock) => string): string {
  const shown = wallClock(at, zone);
  if (shown === null) return words.noDate;
  return zone === 'utc' ? words.utc(write(shown)) : write(shown);
}

/** ISO 8601 in UTC. */
export const utcMoment = (at: EpochMs): string => {
  const shown = wallClock(at, 'utc');
  return shown === null ? words.noDate : new Date(at).toISOString();
};
