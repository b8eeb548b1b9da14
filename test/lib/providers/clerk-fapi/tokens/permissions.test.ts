import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesOf, readMask, readPermissions } from '../../../../../lib/providers/clerk-fapi/tokens/permissions.ts';

const names = Array.from({ length: 120 }, (_, index) => `p${index}`);

describe('permissions in a bit mask', () => {
  it('come out as they went in, however many there are', () => {
    fc.assert(
      fc.property(fc.subarray(names), (granted) => {
        const bits = names.map((name, bit) => (granted.includes(name) ? 1n << BigInt(bit) : 0n));
        const mask = bits.reduce((sum, bit) => sum + bit, 0n);
        expect(namesOf(readMask(mask.toString()) ?? -1n, names)).toEqual(granted);
      }),
    );
  });

  it('count from the lowest bit', () => {
    expect(namesOf(1n, ['read', 'manage'])).toEqual(['read']);
    expect(namesOf(2n, ['read', 'manage'])).toEqual(['manage']);
  });

  it.each(['', '-1', '0x1', '1.5', '1e3', '9'.repeat(301)])('are not read from “%s”', (mask) => {
    expect(readMask(mask)).toBeNull();
  });
});

describe('permissions in a token', () => {
  it.each([
    ['of the organization alone', 'u:mail,o:orders,uo:stock', ['orders', 'stock']],
    ['with blanks between', ' o:orders , o:stock ', ['orders', 'stock']],
    ['without features', undefined, []],
  ])('belong to features %s', (_, fea, features) => {
    expect(readPermissions({ ...(fea === undefined ? {} : { fea }), o: { per: 'read, manage', fpm: '3, 2' } })).toEqual(
      {
        features,
        names: ['read', 'manage'],
        masks: ['3', '2'],
      },
    );
  });

  it.each([{}, { o: {} }, { o: { fpm: '' } }, { o: { fpm: 3 } }, { o: 'x' }])('may be missing: %j', (claims) => {
    expect(readPermissions(claims)).toBeNull();
  });
});
