import { inBrief } from '../../lib/in-words.ts';
import { between, type DurationMs, days, type EpochMs, hours, minutes, seconds } from '../../lib/time.ts';
import { texts } from '../texts/index.ts';

const words = texts.time;

const [second, minute, hour, day] = [seconds(1), minutes(1), hours(1), days(1)];

/** `in 41 s`, `16 min ago`, `now` */
export function relativeWords(at: EpochMs, now: EpochMs): string {
  const distance = between(now, at);
  if (Math.abs(distance) < second) return words.now;
  return distance > 0 ? words.ahead(inBrief(distance)) : words.ago(inBrief(distance));
}

const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');

/** A countdown that keeps its width while it runs: `0:41`, `5 h 07 min`, `6 d 22 h`, `29 d`. */
export function countdownWords(remaining: DurationMs): string {
  const left = Math.max(0, remaining);
  if (left < hour) return `${Math.floor(left / minute)}:${two((left % minute) / second)}`;
  if (left < day) return `${Math.floor(left / hour)} h ${two((left % hour) / minute)} min`;
  if (left < 10 * day) return `${Math.floor(left / day)} d ${two((left % day) / hour)} h`;
  return `${Math.floor(left / day)} d`;
}

/** The gap between two rows: `38.2 s`, `120 ms`, `12 min`. */
export function gapWords(gap: DurationMs): string {
  const length = Math.abs(gap);
  const sign = gap < 0 ? '−' : '';
  if (length < second) return `${sign}${Math.round(length)} ms`;
  return length < 2 * minute ? `${sign}${(length / second).toFixed(1)} s` : `${sign}${inBrief(gap)}`;
}

/** `+8 s`, `−120 ms`: a difference between two clocks or moments, cut to whole seconds as in the sentence beside it. */
export function differenceWords(difference: DurationMs): string {
  const length = Math.abs(difference);
  const sign = difference < 0 ? '−' : '+';
  return `${sign}${length < second ? `${Math.floor(length)} ms` : inBrief(difference)}`;
}
