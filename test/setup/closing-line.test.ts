import { expect, it } from 'vitest';
import { closingLine } from './closing-line.ts';

it.each([
  [{ passed: 3, failed: 0, skipped: 0 }, '3 passed, 0 failed'],
  [{ passed: 3, failed: 1, skipped: 2 }, '3 passed, 1 failed, 2 skipped'],
  [{ passed: 0, failed: 0, skipped: 0 }, '0 passed, 0 failed'],
])('closes %o with "%s"', (counts, line) => {
  expect(closingLine(counts)).toBe(line);
});
