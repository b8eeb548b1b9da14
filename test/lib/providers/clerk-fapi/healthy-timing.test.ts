import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Exchange } from '../../../../lib/capture/index.ts';
import { createInspector } from '../../../../lib/inspect/index.ts';
import { capture } from '../../../fixtures/exchange.ts';
import { effort } from '../../../fuzz/effort.ts';
import { played, visits } from './healthy-visit.ts';

const orders: Readonly<Record<string, (exchange: Exchange) => number>> = {
  start: ({ startedAt }) => startedAt ?? 0,
  completion: ({ startedAt, duration }) => (startedAt ?? 0) + (duration ?? 0),
};

it.each(Object.keys(orders))(
  'a visit without a fault has no error and no warning, however its requests overlap, listed by their %s',
  async (order) => {
    const place = orders[order] ?? (() => 0);
    await fc.assert(
      fc.asyncProperty(visits, async (visit) => {
        const inspector = createInspector();
        const listed = [...played(visit)].sort((left, right) => place(left) - place(right));
        for (const each of capture(...listed)) inspector.add(each);
        await inspector.settle();
        const serious = inspector.findings().filter(({ severity }) => severity !== 'info');
        expect(serious.map(({ rule, message, exchange }) => `${exchange} ${rule}: ${message}`)).toEqual([]);
      }),
      effort(60),
    );
  },
);
