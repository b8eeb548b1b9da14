import { describe, expect, it } from 'vitest';
import { shopFindings, shopItem } from '../../fixtures/shop-provider.ts';

const { is_new: _, ...withoutNew } = shopItem();

describe('drift from a schema', () => {
  it('is silent about a response as published', () => {
    expect(shopFindings({ item: null, items: [shopItem(), shopItem({ sold_at: null, note: 'x' })] })).toEqual([]);
  });

  it('is one finding however many copies of the object differ', () => {
    const found = shopFindings({ item: withoutNew, items: [withoutNew, withoutNew, shopItem()] });
    expect(found.map(({ path, count }) => ({ path, count }))).toEqual([{ path: 'item.is_new', count: 1 }]);
  });

  it('is not looked for in errors', () => {
    expect(shopFindings({ item: withoutNew }, 502)).toEqual([]);
  });

  it('stays cheap for a body with a hundred thousand differences', () => {
    const items = Array.from({ length: 20_000 }, () => ({ a: 1, b: 2, c: 3, d: 4, e: 5 }));
    expect(shopFindings({ item: null, items }).length).toBeLessThan(10);
  });
});
