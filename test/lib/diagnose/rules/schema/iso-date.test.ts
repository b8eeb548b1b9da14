import { describe, expect, it } from 'vitest';
import { shopFindings, shopItem } from '../../../../fixtures/shop-provider.ts';

const rulesOn = (changes: object) => shopFindings({ item: shopItem(changes), items: [] }).map(({ rule }) => rule);

describe('schema/iso-date', () => {
  it.each([
    ['milliseconds', { sold_at: 1_760_000_000_000 }, []],
    ['text in a field that holds text', { note: '2025-10-09T08:53:20Z' }, []],
    ['a time of another wrong type', { sold_at: true }, ['schema/wrong-type']],
  ])('is quiet about %s', (_name, changes, rules) => {
    expect(rulesOn(changes)).toEqual(rules);
  });

  it('reports text in the place of a time, and is the only one to do so', () => {
    expect(shopFindings({ item: shopItem({ sold_at: '2025-10-09T08:53:20Z' }), items: [] })).toEqual([
      {
        rule: 'schema/iso-date',
        severity: 'warning',
        path: 'item.sold_at',
        message: 'item.sold_at is text; expected: Unix milliseconds',
        count: 1,
      },
    ]);
  });
});
