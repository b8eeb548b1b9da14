import { describe, expect, it } from 'vitest';
import { shopFindings, shopItem } from '../../../../fixtures/shop-provider.ts';

describe('schema/mismatched-id-prefix', () => {
  it('is quiet about an identifier of its own kind', () => {
    expect(shopFindings({ item: shopItem({ id: 'item_2' }), items: [] })).toEqual([]);
  });

  it('reports the identifier of another kind without repeating it', () => {
    expect(shopFindings({ item: shopItem({ id: 'order_2' }), items: [] })).toEqual([
      {
        rule: 'schema/mismatched-id-prefix',
        severity: 'warning',
        path: 'item.id',
        message: 'item.id should be an identifier item_…',
        count: 1,
      },
    ]);
  });
});
