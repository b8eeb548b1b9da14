import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '../../../lib/capture/json-fault.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('the fault in a JSON text', () => {
  it('is none in what JSON.stringify writes', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => jsonFault(JSON.stringify(value, null, 1)) === null));
  });

  it('is there exactly where JSON.parse refuses', () => {
    const token = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '1',
      '-0.5e3',
      'true',
      'null',
      ' ',
      '\n',
      '"\\u00',
      'x',
    );
    fc.assert(
      fc.property(
        fc.array(token, { maxLength: 12 }),
        (tokens) => (jsonFault(tokens.join('')) === null) === isJson(tokens.join('')),
      ),
    );
  });

  it.each([
    ['{"a":}', 1, 6],
    ['[1,\n 2,\n x]', 3, 2],
    ['{"a":"\n"}', 1, 7],
    ['"\\q"', 1, 2],
    ['01', 1, 2],
    ['[1] 2', 1, 5],
    ['', 1, 1],
  ])('of %j stands at line %i, column %i', (text, line, column) => {
    expect(jsonFault(text)).toEqual({ line, column });
  });
});
