import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ksuidSecond } from '../../../../lib/providers/clerk-fapi/ksuid.ts';
import { clerkId } from '../../../fixtures/clerk-fapi/index.ts';

describe('the second in an identifier', () => {
  it('is that of its creation, whatever follows it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_400_000_001, max: 5_600_000_000 }), fc.string(), (second, seed) => {
        expect(ksuidSecond(clerkId('user', second * 1000, seed))).toBe(second);
      }),
    );
  });

  it.each(['', 'user_1', 'user_29w83sxmDNGwOuEthce5gg56FcC!', `user_${'z'.repeat(27)}`])('is unknown in %j', (id) => {
    expect(ksuidSecond(id)).toBeNull();
  });
});
