import { expect, it, vi } from 'vitest';
import { rememberLast } from '../../lib/remember-last.ts';

it('works an answer out again only when something else was asked in between', () => {
  const length = vi.fn((text: string) => text.length);
  const lengthOf = rememberLast(length);
  expect(['lamp', 'lamp', 'bulbs', 'lamp'].map(lengthOf)).toEqual([4, 4, 5, 4]);
  expect(length).toHaveBeenCalledTimes(3);
});
