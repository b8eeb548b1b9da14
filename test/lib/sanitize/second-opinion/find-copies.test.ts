import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyFinder } from '../../../../lib/sanitize/second-opinion/find-copies.ts';

/** Few letters, so that values overlap and their tails are alike; with a digit and a sign, so that they count within words. */
const value = fc.string({ unit: fc.constantFrom('a', 'B', '7', '.'), minLength: 6, maxLength: 12 });
const longEnough = value.map((text) => `${text}.7aB.`);

describe('the search for values that were replaced', () => {
  it('finds each of them wherever it stands, in any case', () => {
    fc.assert(
      fc.property(
        fc.array(longEnough, { minLength: 1, maxLength: 20 }),
        fc.nat(),
        value,
        value,
        (all, at, before, after) => {
          const one = all[at % all.length] ?? '';
          const shows = copyFinder(all, () => false);
          expect(shows(`${before} ${one.toUpperCase()} ${after}`)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('finds none where a plain search finds none', () => {
    fc.assert(
      fc.property(
        fc.array(longEnough, { maxLength: 20 }),
        fc.string({ unit: fc.constantFrom('a', 'b', '7', '.'), maxLength: 200 }),
        (all, text) => {
          const isThere = all.some((each) => text.includes(each.toLowerCase()));
          expect(copyFinder(all, () => false)(text)).toBe(isThere);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('takes letters alone, and numbers, for whole words only', () => {
    const shows = copyFinder(['theme-x', '12345678'], () => false);
    expect([shows('my theme-x'), shows('theme-x_color'), shows('is 12345678!'), shows('912345678')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('leaves out what is public, short or a stand-in', () => {
    const shows = copyFinder(['active', 'short', 'user-1@redacted.invalid'], (text) => text === 'active');
    expect(['active', 'short', 'user-1@redacted.invalid'].map(shows)).toEqual([false, false, false]);
  });
});
