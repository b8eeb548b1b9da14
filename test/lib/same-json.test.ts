import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../lib/json.ts';
import { isSameJson } from '../../lib/same-json.ts';

const parsed = (text: string) => JSON.parse(text) as JsonValue;

/** Few names and values, so that many pairs are equal or almost so; among the names those of every prototype. */
const { value } = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<JsonValue>(null, true, 0, 1, '', 'a'),
    fc.array(tie('value'), { maxLength: 2 }),
    fc
      .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', '0', '__proto__', 'toString'), tie('value')), {
        maxLength: 2,
        selector: ([name]) => name,
      })
      .map((members) => parsed(`{${members.map(([name, each]) => `"${name}":${JSON.stringify(each)}`).join(',')}}`)),
  ),
}));

const nests = (json: JsonValue): boolean => JSON.stringify(json).includes('"__proto__"');

describe('two JSON values', () => {
  it('are the same when an independent comparison says so', () => {
    fc.assert(
      fc.property(value, value, (left, right) => {
        if (nests(left)) expect(isSameJson(left, right) && !isDeepStrictEqual(left, right)).toBe(false);
        else expect(isSameJson(left, right)).toBe(isDeepStrictEqual(left, right));
      }),
      { numRuns: 5000 },
    );
  });

  it('are the same in any order of their members', () => {
    expect(isSameJson(parsed('{"a":[1,{"b":2}],"c":3}'), parsed('{"c":3,"a":[1,{"b":2}]}'))).toBe(true);
  });

  it.each([
    ['__proto__', '{"__proto__":{}}', '{"x":1}'],
    ['__proto__ and a method', '{"__proto__":{}}', '{"toString":1}'],
    ['a method', '{"toString":1}', '{}'],
    ['an array and an object', '[1]', '{"0":1}'],
    ['null and an object', 'null', '{}'],
    ['an item and none', '[null]', '[]'],
  ])('are not the same for %s', (_what, left, right) => {
    expect(isSameJson(parsed(left), parsed(right))).toBe(false);
    expect(isSameJson(parsed(right), parsed(left))).toBe(false);
  });

  it('are called different, without a stack overflow, where they nest deeper than anything real', () => {
    const deep = () => parsed(`${'['.repeat(1e5)}${']'.repeat(1e5)}`);
    expect(isSameJson(deep(), deep())).toBe(false);
  });
});
