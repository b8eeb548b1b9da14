import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createNewest } from '../../../lib/inspect/newest.ts';

test('the newest of a stream are kept in their order, whatever was taken before', () => {
  const stream = fc.array(fc.oneof(fc.integer(), fc.constant('take' as const)), { maxLength: 40 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), stream, (most, steps) => {
      const newest = createNewest<number>(most);
      let expected: number[] = [];
      for (const step of steps) {
        if (step === 'take') {
          expect(newest.take()).toEqual(expected);
          expected = [];
        } else {
          newest.add(step);
          expected = [...expected, step].slice(-most);
        }
      }
      expect(newest.take()).toEqual(expected);
    }),
  );
});
