import { type DurationMs, days, hours, minutes, seconds } from './time.ts';

const units = [
  { name: 'day', ms: days(1), from: days(2) },
  { name: 'hour', ms: hours(1), from: hours(2) },
  { name: 'minute', ms: minutes(1), from: minutes(2) },
  { name: 'second', ms: seconds(1), from: 0 },
] as const;

/** A length of time for people, in the largest unit of which there are two: `90 seconds`, `3 hours`. Without a sign. */
export function inWords(duration: DurationMs): string {
  const length = Math.abs(duration);
  if (length > 0 && length < seconds(1)) return 'less than a second';
  const { name, ms } = units.find(({ from }) => length >= from) ?? units[3];
  return counted(Math.floor(length / ms), name);
}

/** From which length on, in what it is told: a unit, and the one that says the rest. */
const brief = [
  { from: days(730), unit: days(365), name: 'years' },
  { from: days(60), unit: days(30), name: 'months' },
  { from: days(10), unit: days(1), name: 'd' },
  { from: days(1), unit: days(1), name: 'd', rest: { unit: hours(1), name: 'h' } },
  { from: hours(1), unit: hours(1), name: 'h', rest: { unit: minutes(1), name: 'min' } },
  { from: minutes(2), unit: minutes(1), name: 'min' },
  { from: 0, unit: seconds(1), name: 's' },
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
