import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createBoundedCache } from '../../../lib/inspect/bounded-cache.ts';

it('tells what it was told of a text, or nothing, and never holds more than it may', () => {
  fc.assert(
    fc.property(fc.nat(12), fc.array(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 30 }), (most, told) => {
      const cache = createBoundedCache<string>(most);
      for (const text of told) {
        cache.set(text, text.toUpperCase());
        const held = [...new Set(told)].filter((one) => cache.get(one) !== undefined);
        expect(held.join('').length).toBeLessThanOrEqual(most);
        expect(held.map((one) => cache.get(one))).toEqual(held.map((one) => one.toUpperCase()));
        expect(cache.get(text) === undefined).toBe(text.length > most);
      }
    }),
  );
});
