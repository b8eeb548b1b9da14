/**
 * Time carries its unit in its type: Clerk objects are milliseconds, JWT claims seconds, Wacht fields ISO strings,
 * and a number without a unit is how the three get mixed up.
 */

declare const unit: unique symbol;

/** Milliseconds since 1970-01-01T00:00Z. */
export type EpochMs = number & { readonly [unit]: 'epoch-ms' };

/** A length of time in milliseconds; negative when it runs backwards. */
export type DurationMs = number & { readonly [unit]: 'duration-ms' };

export const epochMs = (value: number): EpochMs => value as EpochMs;
export const durationMs = (value: number): DurationMs => value as DurationMs;
export const seconds = (value: number): DurationMs => durationMs(value * 1000);
export const minutes = (value: number): DurationMs => seconds(value * 60);
export const hours = (value: number): DurationMs => minutes(value * 60);
export const days = (value: number): DurationMs => hours(value * 24);

/** A NumericDate claim (RFC 7519 §2: seconds, possibly with a fraction). */
export const fromNumericDate = (value: number): EpochMs => epochMs(Math.round(value * 1000));

const isoDate =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[T ](?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d))?(?:[.,](?<fraction>\d{1,3})\d*)?\s*(?<zone>Z|GMT|UTC|[+-]\d\d(?::?\d\d)?)?)?$/i;

/** As RFC 9110 §5.6.7 has it, and mails (RFC 5322 §3.3), whose zone may be another; old cookies have dashes in it. */
const httpDate =
  /^(?:[a-z]{3,9}, ?)?(?<day>\d{1,2})[ -](?<month>[a-z]{3})[ -](?<year>\d{4}) (?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d) (?<zone>GMT|UTC|[+-]\d{4})$/i;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * An ISO 8601 date of any precision and zone, or an HTTP date; null when it is neither, or when there is no such day. A date
 * without a zone is taken for UTC. `Date.parse` would read other forms too, and each engine others.
 */
export function parseDate(text: string): EpochMs | null {
  const parts = (isoDate.exec(text) ?? httpDate.exec(text))?.groups;
  if (!parts) return null;
  const { month = '', hour = 0, minute = 0, second = 0, fraction = '', zone = '' } = parts;
  const name = months.indexOf(month.toLowerCase());
  const date = [Number(parts.year), name < 0 ? Number(month) - 1 : name, Number(parts.day)] as const;
  const clock = [Number(hour), Number(minute), Number(second), Number(fraction.padEnd(3, '0'))] as const;
  // Not `Date.UTC`, for which the year 1, Go's zero time, is 1901.
  const moment = new Date(0);
  moment.setUTCFullYear(...date);
  moment.setUTCHours(...clock);
  const isReal = moment.getUTCMonth() === date[1] && moment.getUTCDate() === date[2] && clock[1] < 60 && clock[2] < 60;
  return isReal ? after(epochMs(moment.getTime()), durationMs(-offsetOf(zone))) : null;
}

/** How far a zone is ahead of UTC: `+02:00`, `+0200`, `+02`. */
function offsetOf(zone: string): DurationMs {
  const [, sign, hour, minute = 0] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  return minutes((sign === '-' ? -1 : 1) * (Number(hour ?? 0) * 60 + Number(minute)));
}

/** Is there a date for it? ECMAScript's end at ±8.64e15 ms (ECMA-262 §21.4.1.1); a capture may hold any number, even infinite. */
export const isDate = (moment: EpochMs): boolean => Math.abs(moment) <= 8.64e15;

/** How long after `earlier` did `later` come? */
export const between = (earlier: EpochMs, later: EpochMs): DurationMs => durationMs(later - earlier);
export const after = (moment: EpochMs, duration: DurationMs): EpochMs => epochMs(moment + duration);
