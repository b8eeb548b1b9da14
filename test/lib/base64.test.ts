import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFromBase64, toBase64Url } from '../../lib/base64.ts';

describe('base64', () => {
  it('gives back every well-formed text', () => {
    const roundTrip = fc.property(
      fc.string({ unit: 'grapheme' }),
      (text) => textFromBase64(toBase64Url(text)) === text,
    );
    fc.assert(roundTrip);
  });

  it.each([
    ['standard with padding', 'w6TDtg==', 'äö'],
    ['standard without padding', 'w6TDtg', 'äö'],
    ['with standard and url-safe characters', 'Pj4_Pz8/', '>>????'],
  ])('reads %s', (_, encoded, text) => expect(textFromBase64(encoded)).toBe(text));

  it.each([
    ['other characters', 'not base64!'],
    ['an impossible length', 'abcde'],
    ['bytes that are no UTF-8', '_w'],
  ])('refuses %s', (_, encoded) => expect(textFromBase64(encoded)).toBeNull());
});
