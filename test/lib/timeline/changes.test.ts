import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import type { JsonValue } from '../../../lib/json.ts';
import { field, object, shapeOf } from '../../../lib/parse/index.ts';
import { changesBetween } from '../../../lib/timeline/index.ts';

const cart = object('cart', 'Things to buy', {
  id: field.id('cart', 'The cart'),
  status: field.text('text', 'How far it is'),
  updated_at: field.timeMs('When it last changed'),
  items: z.array(object('item', 'A thing', { id: field.id('item', 'The item'), count: field.count('How many') })),
});
const changes = (before: JsonValue | undefined, after: JsonValue | undefined) =>
  changesBetween(before, after, shapeOf(cart)).map(({ path, before, after, isVolatile }) => [
    path,
    before,
    after,
    isVolatile,
  ]);

const brief = (before: JsonValue, after: JsonValue) =>
  changesBetween(before, after, null).map(({ path, before, after }) => [path, before, after]);

const one = {
  id: 'cart_1',
  status: 'open',
  updated_at: 1,
  items: [
    { id: 'item_1', count: 1 },
    { id: 'item_2', count: 2 },
  ],
};

describe('the changes between two responses', () => {
  it('are none between equal ones', () => {
    expect(changes(one, structuredClone(one))).toEqual([]);
  });

  it('name the field with both values', () => {
    expect(changes(one, { ...one, status: 'paid' })).toEqual([['status', 'open', 'paid', false]]);
  });

  it('mark what moves with every response', () => {
    expect(changes(one, { ...one, updated_at: 2 })).toEqual([['updated_at', 1, 2, true]]);
  });

  it('find an item again by its identifier', () => {
    const items = [
      { id: 'item_2', count: 3 },
      { id: 'item_3', count: 1 },
    ];
    expect(changes(one, { ...one, items })).toEqual([
      ['items.0.count', 2, 3, false],
      ['items.1', undefined, items[1], false],
      ['items.0', one.items[0], undefined, false],
    ]);
  });

  it('compare items without identifiers by position', () => {
    expect(brief([1, 2], [1, 3, 4])).toEqual([
      ['1', 2, 3],
      ['2', undefined, 4],
    ]);
    expect(brief([{ a: 1 }, { a: 2 }], [{ a: 1 }, { a: 3 }])).toEqual([['1.*', 2, 3]]);
  });

  it('say that an item has only moved', () => {
    const [first, second] = one.items;
    const moved = changesBetween(one, { ...one, items: [second, first] as JsonValue }, shapeOf(cart));
    expect(moved).toMatchObject([{ path: 'items.0', movedFrom: 1, after: second }]);
  });

  it('compare long lists by position, at a cost that grows with their length', () => {
    const long = Array.from({ length: 20_000 }, (_, index) => index);
    expect(brief(long, [...long.slice(0, -1), -1])).toEqual([['19999', 19_999, -1]]);
  });

  it('survive names that mean something to JavaScript, and any depth', () => {
    const strange: JsonValue = JSON.parse('{"__proto__": {"a": 1}, "constructor": 2, "toString": 3, "_t": "a"}');
    expect(changesBetween({}, strange, null).map(({ place }) => place)).toEqual([
      '__proto__',
      'constructor',
      'toString',
      '_t',
    ]);
    const deep = (leaf: number): JsonValue => JSON.parse(`${'['.repeat(5000)}${leaf}${']'.repeat(5000)}`);
    expect(changesBetween(deep(1), deep(2), null)).toEqual([]);
  });

  it('are none exactly between equal values', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.jsonValue({ maxDepth: 4 }), (left, right) => {
        const isEqual = isDeepStrictEqual(left, right);
        expect(changesBetween(left as JsonValue, right as JsonValue, null).length === 0).toBe(isEqual);
      }),
    );
  });

  it('call a field that no schema knows by no name', () => {
    expect(changes({ ...one, secret: 1 }, { ...one, secret: null })).toEqual([['*', 1, null, false]]);
    expect(changes({ ...one, gone: 1 }, one)).toEqual([['*', 1, undefined, false]]);
  });

  it('tell a change of type as one change', () => {
    expect(changes(one, { ...one, items: null })).toEqual([['items', one.items, null, false]]);
    expect(changes(undefined, 1)).toEqual([['', undefined, 1, false]]);
  });
});
