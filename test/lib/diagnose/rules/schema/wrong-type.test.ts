import { describe, expect, it } from 'vitest';
import { shopFindings, shopItem } from '../../../../fixtures/shop-provider.ts';

describe('schema/wrong-type', () => {
  it('is quiet about null where null is allowed', () => {
    expect(shopFindings({ item: shopItem({ sold_at: null }), items: [] })).toEqual([]);
  });

  it.each([
    ['null', { is_new: null }, 'item.is_new', 'item.is_new is null; expected: true or false'],
    ['a number', { is_new: 1 }, 'item.is_new', 'item.is_new is a number; expected: true or false'],
    ['an object', { color: {} }, 'item.color', 'item.color is an object; expected: one of red, blue'],
    ['an array', { note: [] }, 'item.note', 'item.note is an array; expected: string'],
  ])('reports %s in a place of another type', (_name, changes, path, message) => {
    expect(shopFindings({ item: shopItem(changes), items: [] })).toEqual([
      { rule: 'schema/wrong-type', severity: 'warning', path, message, count: 1 },
    ]);
  });

  it('reports a response that is no object at all', () => {
    expect(shopFindings('marker')).toMatchObject([
      { path: '', message: 'The response is a string; expected: answer object' },
    ]);
  });
});
