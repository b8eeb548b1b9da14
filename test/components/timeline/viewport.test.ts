import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimeRange } from '../../../components/timeline/scale.ts';
import { firstViewport, panned, showing, windowOf, zoomed } from '../../../components/timeline/viewport.ts';
import { epochMs, minutes } from '../../../lib/time.ts';
import { now } from '../../fixtures/exchange.ts';

const at = (count: number) => epochMs(now + minutes(count));
const extent = { from: at(0), to: at(60) };

describe('what is in view', () => {
  it('is all of a capture from a file', () => {
    const { from, to } = windowOf(firstViewport(false), extent);
    expect(from).toBeLessThan(extent.from);
    expect(to).toBeGreaterThan(extent.to);
  });

  it('does not move while a recording is shorter than the window', () => {
    const live = firstViewport(true);
    expect(windowOf(live, { from: at(0), to: at(2) })).toEqual(windowOf(live, { from: at(0), to: at(3) }));
    expect(windowOf(live, { from: at(0), to: at(0) }).to).toBeLessThan(at(1));
  });

  it('gives a burst of requests much of the width, and an imported capture all of it', () => {
    for (const length of [0.5, 1.5, 4, 40, 250]) {
      const burst = { from: at(0), to: at(length / 60) };
      const shareOf = ({ from, to }: TimeRange) => (burst.to - burst.from) / (to - from);
      if (length > 1) expect(shareOf(windowOf(firstViewport(true), burst))).toBeGreaterThan(0.29);
      if (length > 1) expect(shareOf(windowOf(firstViewport(false), burst))).toBeCloseTo(0.92);
    }
  });

  it('has what happened at one moment in the middle', () => {
    const { from, to } = windowOf(firstViewport(false), { from: at(1), to: at(1) });
    expect((from + to) / 2).toBe(at(1));
  });

  it('moves in strides while a long recording goes on', () => {
    const ends = Array.from({ length: 60 }, (_, step) => {
      return windowOf(firstViewport(true), { from: at(0), to: at(30 + step / 10) }).to;
    });
    expect(new Set(ends).size).toBeLessThan(9);
    expect(ends.every((end, step) => end > at(30 + step / 10))).toBe(true);
  });

  it('follows the newest until the user moves it, and again from the end', () => {
    const live = firstViewport(true);
    const shown = windowOf(live, extent);
    expect(shown.to).toBeGreaterThan(extent.to);
    const back = panned(shown, extent, -1);
    expect(windowOf(back, { ...extent, to: at(70) })).toEqual(windowOf(back, extent));
    expect(panned(windowOf(back, extent), extent, 5).end).toBeNull();
  });

  it('keeps the moment under the pointer where it is when it is zoomed', () => {
    const shown = { from: at(20), to: at(30) };
    fc.assert(
      fc.property(
        fc.double({ min: 0.3, max: 1.5, noNaN: true }),
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        (factor, share) => {
          const around = epochMs(shown.from + share * (shown.to - shown.from));
          const { from, to } = windowOf(zoomed(shown, extent, factor, around), extent);
          expect((around - from) / (to - from)).toBeCloseTo(share, 3);
        },
      ),
    );
  });

  it('keeps the newest in view, once it is there, however far it is zoomed', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.array(fc.double({ min: 0.3, max: 3, noNaN: true })), (isLive, factors) => {
        let viewport = firstViewport(isLive);
        for (const factor of factors) viewport = zoomed(windowOf(viewport, extent), extent, factor, null);
        const { from, to } = windowOf(viewport, extent);
        expect(from).toBeLessThan(extent.to);
        expect(to).toBeGreaterThanOrEqual(extent.to);
      }),
    );
  });

  it('never leaves what there is to see', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('zoom', 'pan'), fc.double({ min: -9, max: 9, noNaN: true }))),
        (acts) => {
          let viewport = firstViewport(false);
          for (const [act, amount] of acts) {
            const shown = windowOf(viewport, extent);
            viewport = act === 'zoom' ? zoomed(shown, extent, 2 ** amount, null) : panned(shown, extent, amount);
          }
          const { from, to } = windowOf(viewport, extent);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeGreaterThan(extent.from);
          expect(from).toBeLessThan(extent.to);
        },
      ),
    );
  });

  it('comes to what is selected elsewhere, and stays where that is in view', () => {
    const live = firstViewport(true);
    expect(showing(live, extent, at(60))).toBe(live);
    const { from, to } = windowOf(showing(live, extent, at(10)), extent);
    expect(from).toBeLessThan(at(10));
    expect(to).toBeGreaterThan(at(10));
  });
});
