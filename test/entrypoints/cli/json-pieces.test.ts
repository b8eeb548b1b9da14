import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonPieces } from '../../../entrypoints/cli/json-pieces.ts';

const values = fc.oneof(
  fc.array(fc.jsonValue({ maxDepth: 9 })),
  fc.dictionary(fc.string(), fc.oneof(fc.jsonValue({ maxDepth: 9 }), fc.constant(undefined))),
);

it('writes what JSON.stringify writes, on one line or on many', () => {
  fc.assert(
    fc.property(values, fc.constantFrom(0, 2), (value, indent) => {
      expect([...jsonPieces(value, indent)].join('')).toBe(`${JSON.stringify(value, null, indent)}\n`);
    }),
  );
});

it('never holds the whole of a long list, wherever in the value it stands', () => {
  const long = Array.from({ length: 50_000 }, (_, index) => ({ index }));
  const pieces = [...jsonPieces({ exchanges: [{ problems: long }] })];
  expect(pieces.length).toBeGreaterThan(10);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(70_000);
});
