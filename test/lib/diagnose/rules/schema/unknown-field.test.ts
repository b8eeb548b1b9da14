import { describe, expect, it } from 'vitest';
import { shopFindings, shopItem } from '../../../../fixtures/shop-provider.ts';

describe('schema/unknown-field', () => {
  it('is quiet about every field that the schema names', () => {
    expect(shopFindings({ item: shopItem({ note: 'x' }), items: [] })).toEqual([]);
  });

  it('reports a field that it does not name, and keeps its name to itself', () => {
    expect(shopFindings({ item: shopItem({ 'jane@example.com': 1 }), items: [] })).toEqual([
      {
        rule: 'schema/unknown-field',
        severity: 'info',
        path: 'item.*',
        message: 'item has a field that no published version names',
        count: 1,
      },
    ]);
  });
});
