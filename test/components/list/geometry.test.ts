import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnRows, isAtEnd, reachOf, rowHeight, topToSee, wholeHeight } from '../../../components/list/geometry.ts';

// Scrolled by quarters of a pixel, as on a dense screen.
const positions = fc
  .record({ count: fc.nat(500), height: fc.integer({ min: 60, max: 900 }), scrolled: fc.nat(48_000) })
  .map(({ scrolled, ...size }) => ({ ...size, top: Math.min(scrolled / 4, reachOf(size)) }));

/** The rows that a reader sees something of, below the head. */
const seenRows = ({ count, top, height }: { count: number; top: number; height: number }) =>
  Array.from({ length: count }, (_, index) => index).filter(
    (index) => wholeHeight(index + 1) > top + rowHeight && wholeHeight(index) < top + height,
  );

describe('a long list', () => {
  it('draws every row that is seen, and few others', () => {
    fc.assert(
      fc.property(positions, (position) => {
        const { first, end } = drawnRows(position);
        const seen = seenRows(position);
        expect(seen.every((index) => first <= index && index < end)).toBe(true);
        expect(end - first).toBeLessThanOrEqual(seen.length + 18);
      }),
    );
  });

  it('draws its last rows while it is still scrolled farther than it reaches', () => {
    const long = { count: 400, height: 300, top: reachOf({ count: 400, height: 300 }) };
    const shorter = { ...long, count: 30 };
    expect(drawnRows(shorter)).toEqual(drawnRows({ ...shorter, top: reachOf(shorter) }));
    expect(isAtEnd(shorter)).toBe(true);
  });

  it('is scrolled until a row is seen as a whole, and not at all where it is', () => {
    fc.assert(
      fc.property(
        positions.filter(({ count }) => count > 0),
        fc.nat(),
        (position, any) => {
          const index = any % position.count;
          const isWhole = (top: number) =>
            wholeHeight(index) >= top + rowHeight && wholeHeight(index + 1) <= top + position.height;
          const top = topToSee(position, index);
          expect(isWhole(top)).toBe(true);
          if (isWhole(position.top)) expect(top).toBe(position.top);
          expect(topToSee({ ...position, top }, index)).toBe(top);
        },
      ),
    );
  });
});
