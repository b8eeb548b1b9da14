import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ksuid, ksuidSecond } from '../../lib/ksuid.ts';

describe('the second in a KSUID', () => {
  it('is that of its creation, whatever follows it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_400_000_000, max: 5_600_000_000 }), fc.nat(), (second, payload) => {
        expect(ksuidSecond(ksuid(second, payload))).toBe(second);
      }),
    );
  });

  it.each(['', '1', '29w83sxmDNGwOuEthce5gg56FcC!', 'z'.repeat(27)])('is unknown in %j', (text) => {
    expect(ksuidSecond(text)).toBeNull();
  });
});
