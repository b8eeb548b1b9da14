import { describe, expect, it } from 'vitest';
import { z } from 'zod';
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

const one = {
  id: 'cart_1',
  status: 'open',
  updated_at: 1,
  items: [
    { id: 'item_1', count: 1 },
    { id: 'item_2', count: 2 },
  ],
};

describe('the changes between two answers', () => {
  it('are none between equal ones', () => {
    expect(changes(one, structuredClone(one))).toEqual([]);
  });

  it('name the field with both values', () => {
    expect(changes(one, { ...one, status: 'paid' })).toEqual([['status', 'open', 'paid', false]]);
  });

  it('mark what moves with every answer', () => {
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
    expect(changesBetween([1, 2], [1, 3, 4], null).map(({ path, after }) => [path, after])).toEqual([
      ['1', 3],
      ['2', 4],
    ]);
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
