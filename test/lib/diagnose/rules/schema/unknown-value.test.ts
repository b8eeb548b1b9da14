import { describe, expect, it } from 'vitest';
import { shopFindings, shopItem } from '../../../../fixtures/shop-provider.ts';

describe('schema/unknown-value', () => {
  it('is quiet about every value that the schema names', () => {
    expect(shopFindings({ item: shopItem({ color: 'blue' }), items: [shopItem()] })).toEqual([]);
  });

  it.each([
    ['choice', { color: 'marker' }, 'item.color', 'one of red, blue'],
    ['literal', { object: 'marker' }, 'item.object', '"item"'],
  ])('reports another %s without repeating it', (_name, changes, path, expected) => {
    expect(shopFindings({ item: shopItem(changes), items: [] })).toEqual([
      {
        rule: 'schema/unknown-value',
        severity: 'info',
        path,
        message: `${path} has a value that no published version names; expected: ${expected}`,
        count: 1,
      },
    ]);
  });
});
