import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, epochMs, fromNumericDate, isDate, minutes, parseDate } from '../../lib/time.ts';

describe('time', () => {
  it('turns a NumericDate of seconds into milliseconds, fraction included', () => {
    expect(fromNumericDate(1_738_995_311.5)).toBe(1_738_995_311_500);
  });

  it.each([
    ['an HTTP date', 'Sat, 08 Feb 2025 06:15:11 GMT', 1_738_995_311_000],
    ['an ISO date', '2025-02-08T06:15:11.171Z', 1_738_995_311_171],
    ['more digits than milliseconds have', '2025-02-08T06:15:11.1719999Z', 1_738_995_311_171],
    ['a comma', '2025-02-08T06:15:11,1Z', 1_738_995_311_100],
    ['no seconds', '2025-02-08T06:15Z', 1_738_995_300_000],
    ['another zone', '2025-02-08 08:15:11+02', 1_738_995_311_000],
    ['a zone without its colon', '2025-02-08T01:45:11-0430', 1_738_995_311_000],
    ['no zone, which is UTC on every machine', '2025-02-08T06:15:11', 1_738_995_311_000],
    ['a day, which begins in UTC', '2025-02-08', 1_738_972_800_000],
    ['an HTTP date with dashes, as cookies have', 'Sat, 08-Feb-2025 06:15:11 GMT', 1_738_995_311_000],
    ['an offset behind another form', 'Sat, 08 Feb 2025 08:15:11 +0200', 1_738_995_311_000],
    ['another form without a zone, which each machine reads in its own', 'Sat Feb 08 2025 06:15:11', null],
    ['a number', '5', null],
    ['a thirteenth month', '2025-13-08T06:15:11Z', null],
    ['a month that has no such day', '2025-02-30T06:15:11Z', null],
    ['an hour that no day has', '2025-02-08T25:00:00Z', null],
    ['a minute that no hour has', '2025-02-08T06:61:00Z', null],
    ['an HTTP date of no such day', 'Sat, 31 Feb 2025 06:15:11 GMT', null],
    ['an HTTP date with something around it', 'order of Sat, 08 Feb 2025 06:15:11 GMT', null],
    ['the first year, which Go writes for no time', '0001-01-01T00:00:00Z', -62_135_596_800_000],
    ['the zone by its name', '2025-02-08 06:15:11 UTC', 1_738_995_311_000],
    ['a number that ends like a zone', 'order-1234', null],
    ['an identifier that some engines read a year in', 'sess 1', null],
    ['nonsense', 'yesterday', null],
  ])('reads %s', (_, text, expected) => expect(parseDate(text)).toBe(expected));

  it('reads back whatever day it writes', () => {
    const any = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(any, (date) => {
        expect(parseDate(date.toISOString())).toBe(date.getTime());
        expect(parseDate(date.toUTCString())).toBe(Math.floor(date.getTime() / 1000) * 1000);
      }),
    );
  });

  it.each([
    ['the last millisecond that has one', 8.64e15, true],
    ['the one after', 8.64e15 + 1, false],
    ['one long before', -8.65e15, false],
    ['infinity, which JSON can spell as 1e999', Infinity, false],
    ['no number', Number.NaN, false],
  ])('knows a date for %s: %d, %s', (_, moment, expected) => expect(isDate(epochMs(moment))).toBe(expected));

  it('measures backwards as a negative duration', () => {
    expect(between(epochMs(60_000), epochMs(0))).toBe(-minutes(1));
  });
});
