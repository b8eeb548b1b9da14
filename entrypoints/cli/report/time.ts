import { type DurationMs, type EpochMs, isDate } from '../../../lib/time.ts';

/** `2025-02-08 06:15:11 UTC` */
export const moment = (time: EpochMs): string =>
  isDate(time) ? `${new Date(time).toISOString().slice(0, 19).replace('T', ' ')} UTC` : 'no date';

const units: readonly (readonly [name: string, ms: number])[] = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1000],
];

/** The two largest units: `6 d 23 h`, `48 s`; without a sign. */
export function length(duration: DurationMs): string {
  let rest = Math.abs(duration);
  const parts = units.flatMap(([name, ms]) => {
    const count = Math.floor(rest / ms);
    rest -= count * ms;
    return count > 0 ? [`${count} ${name}`] : [];
  });
  return parts.slice(0, 2).join(' ') || '0 s';
}
