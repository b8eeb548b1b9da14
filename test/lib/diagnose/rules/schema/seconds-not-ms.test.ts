import { describe, expect, it } from 'vitest';
import { shopFindings, shopItem } from '../../../../fixtures/shop-provider.ts';

describe('schema/seconds-not-ms', () => {
  it.each([
    ['milliseconds', 1_760_000_000_000],
    ['zero, which some fields use for never', 0],
    ['no time', null],
  ])('is quiet about %s', (_name, sold_at) => {
    expect(shopFindings({ item: shopItem({ sold_at }), items: [] })).toEqual([]);
  });

  it('reports a time a thousand times too small', () => {
    expect(shopFindings({ item: shopItem({ sold_at: 1_760_000_000 }), items: [] })).toEqual([
      {
        rule: 'schema/seconds-not-ms',
        severity: 'warning',
        path: 'item.sold_at',
        message: 'item.sold_at is too small for milliseconds: it looks like seconds',
        count: 1,
      },
    ]);
  });
});
