import { expect, it } from 'vitest';
import { cookiePairs } from '../../../lib/capture/index.ts';

const jar = [
  { name: 'Cookie', value: 'a=1; b=x=y;c =  ' },
  { name: 'cookie', value: 'd=4' },
  { name: 'Set-Cookie', value: 'e=5; Path=/; HttpOnly' },
  { name: 'set-cookie', value: 'f=6' },
];

it('reads the cookies of a request, also where HTTP/2 split their header', () => {
  expect(cookiePairs(jar, 'cookie')).toEqual([
    ['a', '1'],
    ['b', 'x=y'],
    ['c', ''],
    ['d', '4'],
  ]);
});

it('reads the cookies that a response sets, without their attributes', () => {
  expect(cookiePairs(jar, 'set-cookie')).toEqual([
    ['e', '5'],
    ['f', '6'],
  ]);
});
