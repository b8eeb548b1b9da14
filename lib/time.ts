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

const isoDate = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:[.,](\d{1,3})\d*)?\s*(Z|[+-]\d\d(?::?\d\d)?)?$/i;

/**
 * An ISO 8601 date of any precision and zone, or an HTTP date; null when it is neither. A date without a zone is taken for
 * UTC, or it would mean something else on every machine.
 */
export function parseDate(text: string): EpochMs | null {
  if (!isoDate.test(text) && !ownsZone.test(text)) return null;
  const value = Date.parse(text.replace(isoDate, profileOf));
  return Number.isNaN(value) ? null : epochMs(value);
}

/** Texts that mean the same on every machine: days alone are UTC by definition, and HTTP dates name their zone (RFC 9110 §5.6.7). */
const ownsZone = /^\d{4}-\d\d-\d\d$|\b(?:GMT|UTC)\b|[+-]\d{4}$/;

/** The form that ECMAScript defines (ECMA-262 §21.4.1.32); all others are up to the engine. */
function profileOf(_text: string, day: string, time: string, fraction = '0', zone = 'Z'): string {
  const offset = zone.toUpperCase() === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
  return `${day}T${time.length === 5 ? `${time}:00` : time}.${fraction.padEnd(3, '0')}${offset}`;
}

/** Is there a date for it? ECMAScript's end at ±8.64e15 ms (ECMA-262 §21.4.1.1); a capture may hold any number, even infinite. */
export const isDate = (moment: EpochMs): boolean => Math.abs(moment) <= 8.64e15;

/** How long after `earlier` did `later` come? */
export const between = (earlier: EpochMs, later: EpochMs): DurationMs => durationMs(later - earlier);
export const after = (moment: EpochMs, duration: DurationMs): EpochMs => epochMs(moment + duration);
