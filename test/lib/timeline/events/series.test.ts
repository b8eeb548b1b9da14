import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durationMs, type EpochMs, epochMs } from '../../../../lib/time.ts';
import { columnsOf, insert, lowerBound } from '../../../../lib/timeline/events/series.ts';

type Item = { readonly at: EpochMs; readonly order: number };

const seriesOf = (moments: readonly number[]): Item[] => {
  const series: Item[] = [];
  for (const [order, at] of moments.entries()) insert(series, { at: epochMs(at), order });
  return series;
};
const moments = fc.array(fc.integer({ min: -500, max: 5000 }), { maxLength: 200 });

describe('a series', () => {
  it('is in the order of time, whatever the order of arrival, and keeps that where times are the same', () => {
    fc.assert(
      fc.property(moments, (given) => {
        const sorted = given.map((at, order) => ({ at, order })).sort((a, b) => a.at - b.at || a.order - b.order);
        expect(seriesOf(given)).toEqual(sorted);
      }),
    );
  });

  it('finds the first item at or after a moment', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: -600, max: 6000 }), (given, moment) => {
        const series = seriesOf(given);
        expect(lowerBound(series, moment)).toBe(series.filter(({ at }) => at < moment).length);
      }),
    );
  });
});

describe('columns', () => {
  const charts = fc.record({
    given: moments,
    from: fc.integer({ min: -900, max: 5000 }),
    length: fc.integer({ min: 0, max: 4000 }),
    width: fc.double({ min: 0.5, max: 900, noNaN: true }),
  });

  it('hold every item in view once, and none that is not', () => {
    fc.assert(
      fc.property(charts, ({ given, from, length, width }) => {
        const series = seriesOf(given);
        const columns = columnsOf(series, from, from + length, durationMs(width));
        const held = columns.flatMap(({ start, end }) => series.slice(start, end));
        expect(held).toEqual(series.filter(({ at }) => at >= from && at < from + length));
        expect(columns.every(({ start, end }) => start < end)).toBe(true);
      }),
    );
  });

  it('are no wider than asked for', () => {
    fc.assert(
      fc.property(charts, ({ given, from, length, width }) => {
        const series = seriesOf(given);
        for (const { start, end } of columnsOf(series, from, from + length, durationMs(width))) {
          expect((series[end - 1]?.at ?? 0) - (series[start]?.at ?? 0)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});
