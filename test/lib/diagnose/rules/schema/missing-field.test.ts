import { describe, expect, it } from 'vitest';
import { shopFindings, shopItem } from '../../../../fixtures/shop-provider.ts';

const { color: _, ...withoutColor } = shopItem();

describe('schema/missing-field', () => {
  it.each([
    ['a whole answer', { item: shopItem(), items: [] }],
    ['an optional field left out', { item: shopItem({ note: undefined }), items: [] }],
  ])('is quiet about %s', (_name, body) => {
    expect(shopFindings(body)).toEqual([]);
  });

  it.each([
    ['a field of an object', { item: withoutColor, items: [] }, 'item.color', 'item.color is missing'],
    ['a field of the answer itself', { item: null }, 'items', 'answer.items is missing'],
  ])('reports %s', (_name, body, path, message) => {
    expect(shopFindings(body)).toEqual([
      { rule: 'schema/missing-field', severity: 'warning', path, message, count: 1 },
    ]);
  });
});
