import { expect, it } from 'vitest';
import { isBearer, isHandedOut, isInCookie, isInUrl, nameOfPlace } from '../../../lib/diagnose/index.ts';

it.each([
  ['request.header.authorization', [isBearer]],
  ['request.cookie.__session', [isInCookie]],
  ['request.query.token', [isInUrl]],
  ['request.url', [isInUrl]],
  ['request.body.token', []],
  ['response.header.authorization', []],
  ['response.cookie.token', []],
  ['jwt', [isHandedOut]],
  ['response.last_active_token.jwt', [isHandedOut]],
  ['access_token', [isHandedOut]],
  ['response.user.public_metadata.*', []],
  ['response.external_account.*.token', []],
  ['', []],
])('%s', (where, expected) => {
  const holding = [isBearer, isInCookie, isInUrl, isHandedOut].filter((holds) => holds({ where }));
  expect(holding).toEqual(expected);
});

it('names the cookie', () => {
  expect(nameOfPlace({ where: 'request.cookie.__session_a1B2c3D4' })).toBe('__session_a1B2c3D4');
});
