import type { DurationMs } from './time.ts';

const units = [
  { name: 'day', ms: 86_400_000, from: 172_800_000 },
  { name: 'hour', ms: 3_600_000, from: 7_200_000 },
  { name: 'minute', ms: 60_000, from: 120_000 },
  { name: 'second', ms: 1000, from: 0 },
] as const;

/** A length of time for people, in the largest unit of which there are two: `90 seconds`, `3 hours`. Without a sign. */
export function inWords(duration: DurationMs): string {
  const length = Math.abs(duration);
  if (length > 0 && length < 1000) return 'less than a second';
  const { name, ms } = units.find(({ from }) => length >= from) ?? units[3];
  return counted(Math.floor(length / ms), name);
}

/** `1 session`, `2 sessions`. */
export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
