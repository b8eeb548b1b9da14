import { type DurationMs, minutes } from './time.ts';

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

const [second, minute, hour, day] = [1000, 60_000, 3_600_000, 86_400_000];

/** From which length on, in what it is told: a unit, and the one that says the rest. */
const brief = [
  { from: 730 * day, unit: 365 * day, name: 'years' },
  { from: 60 * day, unit: 30 * day, name: 'months' },
  { from: 10 * day, unit: day, name: 'd' },
  { from: day, unit: day, name: 'd', rest: { unit: hour, name: 'h' } },
  { from: hour, unit: hour, name: 'h', rest: { unit: minute, name: 'min' } },
  { from: 2 * minute, unit: minute, name: 'min' },
  { from: 0, unit: second, name: 's' },
];

/** A length of time in short, the same wherever it is read: `41 s`, `16 min`, `5 h 7 min`, `6 d 23 h`. Without a sign. */
export function inBrief(duration: DurationMs): string {
  const length = Math.abs(duration);
  const step = brief.find(({ from }) => length >= from);
  if (!step) return '';
  const whole = `${Math.floor(length / step.unit)} ${step.name}`;
  const rest = step.rest ? Math.floor((length % step.unit) / step.rest.unit) : 0;
  return step.rest && rest > 0 ? `${whole} ${rest} ${step.rest.name}` : whole;
}

/** An age that is known to the minute: `less than a minute`, `1 min`, `16 min`. */
export function ageInBrief(inMinutes: number): string {
  if (inMinutes < 1) return 'less than a minute';
  return inMinutes < 2 ? '1 min' : inBrief(minutes(inMinutes));
}

const factors = ['first factor', 'second'];

/** Minutes since each factor was verified, −1 where it never was: `first factor 16 min ago, second never`. */
export const factorsInBrief = (ages: readonly unknown[]): string =>
  factors
    .flatMap((factor, index) => {
      const age = ages[index];
      if (typeof age !== 'number') return [];
      return age < 0 ? `${factor} never` : `${factor} ${ageInBrief(age)} ago`;
    })
    .join(', ');

/** `1 session`, `2 sessions`. */
export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
