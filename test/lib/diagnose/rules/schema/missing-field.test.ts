import { describe, expect, it } from 'vitest';
import { shopFindings, shopItem } from '../../../../fixtures/shop-provider.ts';

const { color: _, ...withoutColor } = shopItem();
const { is_new: _new, ...withoutNews } = shopItem();

describe('schema/missing-field', () => {
  it.each([
    ['a whole response', { item: shopItem(), items: [] }],
    ['an optional field left out', { item: shopItem({ note: undefined }), items: [] }],
  ])('is quiet about %s', (_name, body) => {
    expect(shopFindings(body)).toEqual([]);
  });

  it.each([
    ['a field that every real object has', 'warning', { item: withoutColor, items: [] }, 'item.color'],
    ['a field that only the schema requires', 'info', { item: withoutNews, items: [] }, 'item.is_new'],
    ['a field of the response itself', 'info', { item: null }, 'items', 'answer.items'],
  ])('reports %s (%s)', (_name, severity, body, path, place = path) => {
    const message = `${place} is missing`;
    expect(shopFindings(body)).toEqual([{ rule: 'schema/missing-field', severity, path, message, count: 1 }]);
  });
});
