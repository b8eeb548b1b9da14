import { expect, it, vi } from 'vitest';
import { memoizeLast, memoizeSome } from '../../lib/memoize.ts';

it('works an answer out again only when something else was asked in between', () => {
  const length = vi.fn((text: string) => text.length);
  const lengthOf = memoizeLast(length);
  expect(['lamp', 'lamp', 'bulbs', 'lamp'].map(lengthOf)).toEqual([4, 4, 5, 4]);
  expect(length).toHaveBeenCalledTimes(3);
});

it('works the same few texts out once, and keeps neither long ones nor many', () => {
  const length = vi.fn((text: string) => `${text.length}`);
  const lengthOf = memoizeSome(length);
  const long = 'x'.repeat(51);
  expect(['lamp', 'bulbs', 'lamp', long, long].map(lengthOf)).toEqual(['4', '5', '4', '51', '51']);
  expect(length).toHaveBeenCalledTimes(4);
  for (let number = 0; number < 500; number += 1) lengthOf(`${number}`);
  lengthOf('lamp');
  expect(length).toHaveBeenCalledTimes(505);
});
