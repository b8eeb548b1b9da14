import { days, type EpochMs, epochMs, isDate, parseDate } from '../time.ts';

/** Moves every time of a capture by the same whole number of seconds, in whatever form it stands. */
export interface TimeShift {
  readonly seconds: number;
  /** Is it known where the capture lies in time? Else nothing tells by how much its moments would have to be moved. */
  readonly isKnown: boolean;
  /** Unix milliseconds or seconds, told apart by size; anything too small for a time (0, counts) stays. */
  number(value: number): number;
  /** A date, written anew as ISO 8601 or as HTTP does; null when no engine reads one. */
  date(text: string): string | null;
}

/** Where a shifted capture begins. */
export const anchor: EpochMs = epochMs(Date.UTC(2020, 0, 1));

/**
 * The shift that brings `first` to the start of 2020. A second one is then nothing, whatever the capture, so that sanitizing
 * twice is sanitizing once. Whole seconds, because claims hold no fractions.
 */
export function shiftFrom(first: EpochMs | null): TimeShift {
  const ms = first === null ? 0 : anchor - Math.floor(first / 1000) * 1000;
  return {
    seconds: ms / 1000,
    isKnown: first !== null,
    number(value) {
      if (!Number.isFinite(value) || value < 1e8) return value;
      return value < 1e11 ? value + ms / 1000 : value + ms;
    },
    date: (text) => shiftDate(text, ms),
  };
}

const iso = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:(\.\d+))?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

const http = /^(?:[A-Z][a-z]{2}, )?\d\d [A-Z][a-z]{2} \d{4}(?: \d\d:\d\d:\d\d GMT)?$/;

/** What a date and a time begin with, cut off within the time: `2026-03-14T09`. */
const begun = /^(?:\d{4}-\d\d-\d\d[T ]|(?:[A-Z][a-z]{2}, )?\d\d [A-Z][a-z]{2} \d{4} )[\d:.]*$/;

/** A date, or as much of one as tells the day; Unix seconds or milliseconds of this century. */
export const isMoment = (text: string): boolean =>
  /^1\d{9}(?:\d{3})?$/.test(text) || [iso, http, begun].some((form) => form.test(text));

/** The end of a date and a time: `09:30:00.250Z`. It tells no day. */
export const isTimeOfDay = (text: string): boolean =>
  /^\d\d:\d\d:\d\d(?:\.\d{1,3})?(?:Z| GMT|[+-]\d\d:?\d\d)?$/.test(text);

/**
 * The first day of the epoch, on which a cookie expires that is deleted, and that of the calendar, which Go writes for no time:
 * no moments of the capture, and shifted they would tell by how much.
 */
const standsForNone = (time: EpochMs): boolean =>
  [0, Date.parse('0001-01-01')].some((first) => Math.abs(time - first) < days(1));

/** What stands in place of a text that should be a date and is none: no engine reads one in it. */
export const noDate = 'no date';

/** Engines read a date in much that is none (`x 1`), so it is written anew whatever was around it. */
function shiftDate(text: string, ms: number): string | null {
  const form = iso.exec(text);
  const time = text.length > 40 ? null : parseDate(text);
  if (time === null || !isDate(epochMs(time + ms))) return null;
  const shifted = new Date(standsForNone(time) ? time : time + ms);
  if (!form) return shifted.toUTCString();
  const written = shifted.toISOString();
  if (text.length === 10) return written.slice(0, 10);
  return form[1] === undefined ? written.replace(/\.\d+Z$/, 'Z') : written;
}
