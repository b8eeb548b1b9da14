import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inspectedRow } from '../../../components/list/row.ts';
import { type RowSource, type ShownRows, shownRows } from '../../../components/list/shown-rows.ts';
import { toForeignRequest } from '../../../lib/capture/index.ts';
import { exchange } from '../../fixtures/exchange.ts';
import { inspection, inspections } from '../recording.ts';

const isEven = ({ index }: { readonly index: number }): boolean => index % 2 === 0;
const pool = Array.from({ length: 12 }, (_, index) => ({
  auth: [inspection({}, { index }), inspection({ title: 'Settled' }, { index })] as const,
  foreign: toForeignRequest(exchange({ index })),
}));

it('shows after any changes what it would have shown at once', () => {
  const state = fc.record({
    length: fc.nat(12),
    isAuth: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    settled: fc.nat(11),
    isFiltered: fc.boolean(),
    isAuthOnly: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(state, { minLength: 2, maxLength: 5 }), (states) => {
      let before: ShownRows | null = null;
      for (const { length, isAuth, settled, isFiltered, isAuthOnly } of states) {
        const seen = pool.slice(0, length);
        const source: RowSource = {
          inspections: seen.flatMap(({ auth }, at) => (isAuth[at] ? [auth[at === settled ? 1 : 0]] : [])),
          foreign: isAuthOnly ? [] : seen.flatMap(({ foreign }, at) => (isAuth[at] ? [] : [foreign])),
          test: isFiltered ? isEven : null,
        };
        before = shownRows(source, before);
        expect(before).toEqual(shownRows(source, null));
        expect(before.unfiltered).toEqual(shownRows({ ...source, test: null }, null).rows);
      }
    }),
  );
});

it('keeps what it gave when nothing has changed', () => {
  const source = { inspections: inspections(3), foreign: [], test: null };
  const before = shownRows(source, null);
  expect(shownRows({ ...source, inspections: [...source.inspections] }, before).rows).toBe(before.rows);
  expect(before.rows).toEqual(source.inspections.map(inspectedRow));
});
