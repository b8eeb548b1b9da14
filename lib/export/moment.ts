import { inBrief } from '../in-words.ts';
import { between, type EpochMs, isDate } from '../time.ts';

/** `2026-05-12T08:00:00.000Z` */
export const moment = (time: EpochMs): string => (isDate(time) ? new Date(time).toISOString() : 'no date');

/** `41 s left`, `over for 3 min`: a moment as seen from another. */
export function remaining(end: EpochMs, asOf: EpochMs): string {
  const left = between(asOf, end);
  return left > 0 ? `${inBrief(left)} left` : `over for ${inBrief(left)}`;
}

/** Time since the beginning as a stopwatch shows it: `0:07.250`, `12:04.003`, `1:02:04.003`. */
export function stopwatch(start: EpochMs, time: EpochMs): string {
  const length = between(start, time);
  const total = Math.abs(Math.round(length));
  const [hours, minutes, rest] = [Math.floor(total / 3_600_000), Math.floor(total / 60_000) % 60, total % 60_000];
  const seconds = (rest / 1000).toFixed(3).padStart(6, '0');
  const before = hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}` : `${minutes}`;
  return `${length < 0 ? '−' : ''}${before}:${seconds}`;
}
