import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha1 } from '../../../../../lib/providers/clerk-fapi/cookies/sha1.ts';
import { cookieSuffix, suffixesOf } from '../../../../../lib/providers/clerk-fapi/cookies/suffix.ts';

describe('cookie suffix', () => {
  it.each([
    ['pk_live_Y2xlcmsuY2xlcmsuZGV2JA', '1Z8AzTQD'],
    ['pk_test_Y2xlcmsuY2xlcmsuZGV2JA', 'QvfNY2dr'],
    ['pk_live_Y2xlcmsuZXhhbXBsZS5jb20k', 'naoXFJnI'],
  ])('of %s is the published one', (key, suffix) => {
    expect(cookieSuffix(key)).toBe(suffix);
  });

  it('follows from the host of the instance', () => {
    expect(suffixesOf({ host: 'clerk.clerk.dev', type: 'production', isHostKnown: true })).toContain('1Z8AzTQD');
  });

  it('is unknown where the host may be a proxy', () => {
    expect(suffixesOf({ host: 'clerk.clerk.dev', type: 'production', isHostKnown: false })).toEqual([]);
  });
});

describe('sha1', () => {
  it('agrees with the one of Node for every message', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (message) => {
        expect(Buffer.from(sha1(message)).toString('hex')).toBe(createHash('sha1').update(message).digest('hex'));
      }),
    );
  });
});
