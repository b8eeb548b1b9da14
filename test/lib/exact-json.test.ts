import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseExactJson } from '../../lib/exact-json.ts';
import { parseJson } from '../../lib/json.ts';

describe('integers that a number cannot hold', () => {
  it.each([
    ['as a member', '{"id":123456789012345678}', { id: '123456789012345678' }],
    ['as an item', '[ -98765432109876543210 ,1]', ['-98765432109876543210', 1]],
    ['by themselves', ' 18446744073709551615', '18446744073709551615'],
    ['on a line of their own', '{"id":\n\t9007199254740993\n}', { id: '9007199254740993' }],
  ])('keep their digits %s', (_, text, value) => {
    expect(parseExactJson(text)).toEqual(value);
  });

  it.each([
    ['an integer that fits', '[9007199254740991,-9007199254740991]'],
    ['a fraction', '[1.2345678901234567,-0.1234567890123456789]'],
    ['an exponent', '[1234567890123456789e3,1E1234567890123456789]'],
    ['digits in a string', '{"a":"b: 12345678901234567890","c":"\\",12345678901234567890"}'],
    ['digits in a name', '{" 12345678901234567890":[1 ,2]}'],
    ['a backslash before the closing quote', '{"a":"\\\\","b": ",12345678901234567890"}'],
  ])('but %s is left alone', (_, text) => {
    expect(parseExactJson(text)).toEqual(JSON.parse(text));
  });

  it.each([
    '{"id":123456789012345678',
    '[01234567890123456789]',
    '"open 12345678901234567890',
    '[1,1234567890123456789 2]',
  ])('and no text becomes JSON that was none: %s', (text) => {
    expect(parseExactJson(text)).toBeUndefined();
  });

  it('keep their digits wherever they stand, and everything else stays what it is', () => {
    fc.assert(
      fc.property(fc.json(), fc.bigInt({ min: 2n ** 53n, max: 2n ** 64n }), (json, id) => {
        fc.pre(!/\d{16}/.test(json));
        expect(parseExactJson(`{"other":${json}, "id": ${id}}`)).toEqual({ other: parseJson(json), id: `${id}` });
      }),
    );
  });
});
