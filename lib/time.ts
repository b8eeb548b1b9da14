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

/** An ISO 8601 or HTTP date; null when it is neither. */
export function parseDate(text: string): EpochMs | null {
  const value = Date.parse(text);
  return Number.isNaN(value) ? null : epochMs(value);
}

/** How long after `earlier` did `later` come? */
export const between = (earlier: EpochMs, later: EpochMs): DurationMs => durationMs(later - earlier);
export const after = (moment: EpochMs, duration: DurationMs): EpochMs => epochMs(moment + duration);
