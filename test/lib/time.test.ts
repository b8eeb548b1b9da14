import { describe, expect, it } from 'vitest';
import { between, epochMs, fromNumericDate, minutes, parseDate } from '../../lib/time.ts';

describe('time', () => {
  it('turns a NumericDate of seconds into milliseconds, fraction included', () => {
    expect(fromNumericDate(1_738_995_311.5)).toBe(1_738_995_311_500);
  });

  it.each([
    ['an HTTP date', 'Sat, 08 Feb 2025 06:15:11 GMT', 1_738_995_311_000],
    ['an ISO date', '2025-02-08T06:15:11.171Z', 1_738_995_311_171],
    ['nonsense', 'yesterday', null],
  ])('reads %s', (_, text, expected) => expect(parseDate(text)).toBe(expected));

  it('measures backwards as a negative duration', () => {
    expect(between(epochMs(60_000), epochMs(0))).toBe(-minutes(1));
  });
});
