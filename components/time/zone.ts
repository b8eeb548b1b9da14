import { days, type EpochMs, minutes } from '../../lib/time.ts';

/** Whose wall clock tells moments: this machine's, or that of UTC. */
export const zones = ['local', 'utc'] as const;

export type Zone = (typeof zones)[number];

/** By how many milliseconds UTC is ahead of the zone's wall clock; half of India's hours begin at half past those of UTC. */
export const behindUtc = (at: number, zone: Zone): number =>
  zone === 'utc' ? 0 : new Date(at).getTimezoneOffset() * minutes(1) || 0;

/** ECMAScript dates end at ±8.64e15 ms, and a zone is less than a day away from UTC; a capture may hold any number. */
const isDate = (at: number): boolean => Math.abs(at) <= 8.64e15 - days(1);

export interface WallClock {
  /** The day that the clock shows, as the moment at which it begins in UTC. */
  readonly day: Date;
  /** `12:07:46.123` */
  readonly time: string;
}

/** What the zone's wall clock shows; null where no clock does. */
export function wallClock(at: EpochMs, zone: Zone): WallClock | null {
  if (!isDate(at)) return null;
  const [day = '', time = ''] = new Date(at - behindUtc(at, zone)).toISOString().split('T');
  return { day: new Date(day), time: time.slice(0, -1) };
}
