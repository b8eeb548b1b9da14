import fc from 'fast-check';
import { expect, it } from 'vitest';
import { positionOf } from '../../../components/list/position.ts';
import { inspection } from '../recording.ts';

it('finds the row of an exchange as a search from the front would', () => {
  const indices = fc.uniqueArray(fc.nat(60)).map((list) => list.toSorted((left, right) => left - right));
  fc.assert(
    fc.property(indices, fc.option(fc.nat(60)), (list, wanted) => {
      const rows = list.map((index) => inspection({}, { index }));
      expect(positionOf(rows, wanted)).toBe(list.indexOf(wanted ?? -1));
    }),
  );
});
