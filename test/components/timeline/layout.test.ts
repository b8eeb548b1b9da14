import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wallClock, zones } from '../../../components/time/zone.ts';
import { barsOf } from '../../../components/timeline/bars.ts';
import { columnWidth, marksOf } from '../../../components/timeline/marks.ts';
import { type Scale, timeAt, xOf } from '../../../components/timeline/scale.ts';
import { labelWidth, ticksOf } from '../../../components/timeline/ticks.ts';
import { durationMs, epochMs } from '../../../lib/time.ts';
import { createTimeline, type Lane } from '../../../lib/timeline/index.ts';
import { now } from '../../fixtures/exchange.ts';
import { inspection } from '../recording.ts';
import { sessionRow } from './rows.ts';

const scales = fc
  .record({
    from: fc.integer({ min: -4e12, max: 4e12 }),
    length: fc.double({ min: 1, max: 1e12, noNaN: true }),
    width: fc.integer({ min: 50, max: 3000 }),
  })
  .map(({ from, length, width }): Scale => ({ from: epochMs(from), to: epochMs(from + length), width, ahead: null }));

const laneOf = (...rows: ReturnType<typeof inspection>[]): Lane => {
  const timeline = createTimeline();
  for (const row of rows) timeline.add(row);
  const [lane] = timeline.lanes();
  if (!lane) throw new Error('Nothing has a time');
  return lane;
};

describe('the time axis', () => {
  it('has ticks in order, in view, as far apart as their labels need, and evenly within a day', () => {
    fc.assert(
      fc.property(scales, fc.constantFrom(...zones), (scale, zone) => {
        const xs = ticksOf(scale, zone).map(({ x }) => x);
        expect(xs.every((x) => x >= -0.001 && x <= scale.width + 0.001)).toBe(true);
        const gaps = xs.slice(1).map((x, index) => x - (xs[index] ?? 0));
        expect(gaps.every((gap) => gap > 87 && Math.abs(gap - (gaps[0] ?? gap)) < 0.01)).toBe(true);
      }),
    );
  });

  it.each(zones)('stands at round moments of %s time', (zone) => {
    const minutes = ticksOf({ from: epochMs(now), to: epochMs(now + 300_000), width: 500, ahead: null }, zone);
    expect(minutes.map(({ at }) => at % 60_000)).toEqual([0, 0, 0, 0, 0]);
    expect(minutes[0]?.label).toMatch(/^\d\d:\d\d$/);
    const days = ticksOf({ from: epochMs(now), to: epochMs(now + 4 * 86_400_000), width: 400, ahead: null }, zone);
    expect(days).not.toEqual([]);
    for (const { at } of days) expect(wallClock(at, zone)?.time).toBe('00:00:00.000');
  });

  it('has no label that its edge would cut', () => {
    fc.assert(
      fc.property(scales, (scale) => {
        expect(
          ticksOf(scale, 'utc').every(({ x, label }) => label === '' || x + labelWidth(label) <= scale.width),
        ).toBe(true);
      }),
    );
  });

  it('turns pixels into moments and back, also in what is ahead', () => {
    const from = epochMs(now);
    const ahead = { from: epochMs(now + 9_000), to: epochMs(now + 99_000), width: 90 };
    const scale: Scale = { from, to: epochMs(now + 5_000), width: 500, ahead };
    expect([0, 250, 500, 501, 545].map((x) => timeAt(scale, x) - now)).toEqual([0, 2500, 5000, 10_000, 54_000]);
    expect([0, 5000, 7000, 9000, 99_000].map((at) => xOf(scale, now + at))).toEqual([0, 500, 500, 500, 590]);
  });

  it('turns pixels into moments and back', () => {
    fc.assert(
      fc.property(scales, fc.double({ min: 0, max: 1, noNaN: true }), (scale, share) => {
        expect(xOf(scale, timeAt(scale, share * scale.width)) / scale.width).toBeCloseTo(share, 2);
      }),
    );
  });
});

describe('marks', () => {
  const charts = fc.record({
    moments: fc.array(fc.tuple(fc.integer({ min: 0, max: 100_000 }), fc.boolean()), { minLength: 1, maxLength: 120 }),
    width: fc.integer({ min: 50, max: 2000 }),
  });

  it('lose no event and no error, however close events are', () => {
    fc.assert(
      fc.property(charts, ({ moments, width }) => {
        const rows = moments.map(([at, isWrong], index) =>
          inspection({}, { index, at: now + at, duration: 0, status: isWrong ? 401 : 200 }),
        );
        const marks = marksOf(laneOf(...rows), { from: epochMs(now), to: epochMs(now + 100_000), width, ahead: null });
        const sum = (of: readonly number[]) => of.reduce((total, each) => total + each, 0);
        expect(sum(marks.map(({ count }) => count))).toBe(rows.length);
        expect(sum(marks.map(({ errors }) => errors))).toBe(moments.filter(([, isWrong]) => isWrong).length);
        expect(marks.every(({ event, errors }) => event.isError === errors > 0)).toBe(true);
        expect(marks.length).toBeLessThanOrEqual(width / columnWidth + 2);
      }),
      { numRuns: 50 },
    );
  });

  it('keep their events together when the chart moves', () => {
    const rows = [0, 400, 900, 1300, 5000].map((at, index) => inspection({}, { index, at: now + at, duration: 0 }));
    const lane = laneOf(...rows);
    const groups = (shift: number) =>
      marksOf(lane, {
        from: epochMs(now - 2000 + shift),
        to: epochMs(now + 8000 + shift),
        width: 100,
        ahead: null,
      }).map(({ count }) => count);
    expect(groups(137)).toEqual(groups(0));
  });
});

const lasting = { serverAhead: durationMs(0), now: null, endedAt: null };

describe('bars of tokens', () => {
  const minute = 60_000;
  const scale: Scale = { from: epochMs(now), to: epochMs(now + 10 * minute), width: 600, ahead: null };
  const lane = laneOf(...[0, 45, 90, 300].map((at, index) => sessionRow({ index, at: now + at * 1000 })));

  it('follow each other in turns of tone, and silence is a gap', () => {
    const { tokens, gaps } = barsOf(lane, scale, lasting);
    expect(tokens.map(({ x, width, tone, count }) => [x, width, tone, count])).toEqual([
      [0, 60, 0, 1],
      [45, 60, 1, 1],
      [90, 60, 0, 1],
      [300, 60, 1, 1],
    ]);
    expect(gaps.map(({ x, width }) => [x, width])).toEqual([[150, 150]]);
  });

  it('stand where this machine’s clock was, not the server’s', () => {
    expect(barsOf(lane, scale, { ...lasting, serverAhead: durationMs(-minute) }).tokens[0]?.x).toBe(60);
  });

  it('show what is expected next while a token is good, and silence when it is not', () => {
    expect(barsOf(lane, scale, { ...lasting, now: epochMs(now + 5.5 * minute) }).expected).toMatchObject({
      x: 345,
      width: 60,
    });
    const late = barsOf(lane, scale, { ...lasting, now: epochMs(now + 8 * minute) });
    expect(late.expected).toBeNull();
    expect(late.gaps.at(-1)).toMatchObject({ x: 360, width: 120 });
  });

  it('that began out of view are drawn up to its edge', () => {
    const { tokens } = barsOf(lane, { ...scale, from: epochMs(now + 120_000) }, lasting);
    expect(tokens).toHaveLength(2);
    expect(tokens[0]?.x).toBeLessThan(0);
  });

  it('end with their session, whatever the tokens say', () => {
    const { tokens, end } = barsOf(lane, scale, { ...lasting, endedAt: epochMs(now + 2 * minute) });
    expect(tokens.map(({ x, width }) => x + width)).toEqual([60, 105, 120, 360]);
    expect(tokens[2]?.to).toBe(now + 150_000);
    expect(end).toBe(120);
    expect(
      barsOf(lane, { ...scale, from: epochMs(now + 3 * minute) }, { ...lasting, endedAt: epochMs(now) }).end,
    ).toBeNull();
  });

  it('go on into what is ahead, once, and leave out what is between', () => {
    const ahead = { from: epochMs(now + 2 * minute), to: epochMs(now + 6 * minute), width: 240 };
    const near = { ...scale, to: epochMs(now + 2 * minute), width: 600, ahead };
    expect(barsOf(lane, near, lasting).tokens.map(({ x, width }) => [x, x + width])).toEqual([
      [0, 300],
      [225, 525],
      [450, 630],
      [780, 840],
    ]);
    expect(barsOf(lane, near, lasting).gaps.map(({ x, width }) => [x, width])).toEqual([[630, 150]]);
    const apart = { ...near, to: epochMs(now + minute), ahead: { ...ahead, from: epochMs(now + 4 * minute) } };
    expect(barsOf(lane, apart, lasting).tokens).toHaveLength(3);
  });

  it('lose no token, however many there are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 599 }), { minLength: 1, maxLength: 80 }), (starts) => {
        const many = laneOf(...starts.map((at, index) => sessionRow({ index, at: now + at * 1000 })));
        const { tokens } = barsOf(many, scale, lasting);
        expect(tokens.reduce((sum, { count }) => sum + count, 0)).toBe(starts.length);
        expect(tokens.map(({ x }) => x)).toEqual(tokens.map(({ x }) => x).sort((a, b) => a - b));
      }),
    );
  });
});
