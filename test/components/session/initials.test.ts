import { expect, it } from 'vitest';
import { initials } from '../../../components/session/initials.ts';

it.each([
  ['Noor Haddad', 'NH'],
  ['Maria da Silva Costa', 'MC'],
  ['noor@example.com', 'N'],
  ['+351 900 000 000', '#'],
  ['山田 太郎', '山太'],
  ['', '#'],
  ['@@@', '#'],
])('the initials of “%s” are “%s”', (label, expected) => {
  expect(initials(label)).toBe(expected);
});
