import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAt, wrap } from '../../../components/export/wrap.ts';

const linesOf = (text: string, columns: number): string[] => {
  const starts = wrap(text, columns);
  return starts.map((_, index) => lineAt(text, starts, index));
};

describe('a text that is wrapped', () => {
  it.each([
    ['one two three', 8, ['one two ', 'three']],
    ['one two three', 7, ['one two ', 'three']],
    ['one two three', 6, ['one ', 'two ', 'three']],
    ['abcdefgh', 3, ['abc', 'def', 'gh']],
    ['ab cdefgh', 4, ['ab ', 'cdef', 'gh']],
    [' leading', 4, [' lea', 'ding']],
    ['one\ntwo three', 20, ['one', 'two three']],
    ['one two\n\nthree', 4, ['one ', 'two', '', 'thre', 'e']],
    ['ab cd\nef', 5, ['ab cd', 'ef']],
    ['', 4, []],
  ])('%j after %i characters', (text, columns, lines) => {
    expect(linesOf(text, columns)).toEqual(lines);
  });

  it('loses nothing, and has no line with words beyond its columns', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n') }),
        fc.integer({ min: 1, max: 9 }),
        (text, columns) => {
          const starts = wrap(text, columns);
          expect(starts.map((start, index) => text.slice(start, starts[index + 1])).join('')).toBe(text);
          for (const line of linesOf(text, columns)) expect(line.trimEnd().length).toBeLessThanOrEqual(columns);
        },
      ),
    );
  });
});
