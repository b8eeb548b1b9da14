import { expect, it } from 'vitest';
import { parseFilter } from '../../../components/filter/filter.ts';
import { narrows } from '../../../components/filter/narrows.ts';

const filterOf = (text: string) => {
  const reading = parseFilter(text);
  if (!reading.ok) throw new Error(reading.problem.reason);
  return reading.filter;
};

it.each([
  ['touch', '', true],
  ['', 'touch', false],
  ['touch', 'TOU', true],
  ['tou', 'touch', false],
  ['touch session', 'ses', true],
  ['"touch session"', 'touch', true],
  ['-tou', '-touch', true],
  ['-touch', '-tou', false],
  ['-touch', 'tou', false],
  ['touch is:error', 'is:error tou', true],
  ['-is:error', 'is:error', false],
  ['method:get', 'method:get|post', false],
  ['/a.b/ x', '/a.b/', true],
  ['/a.b/i', '/a.b/', false],
  ['/ab/', '/a/', false],
])('“%s” narrows “%s”: %s', (text, other, expected) => {
  expect(narrows(filterOf(text), filterOf(other))).toBe(expected);
});
