import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseFilter } from '../../../components/filter/filter.ts';
import { type RowSource, type ShownRows, shownRows } from '../../../components/filter/shown-rows.ts';
import { inspectedRow } from '../../../components/list/row.ts';
import { toForeignRequest } from '../../../lib/capture/index.ts';
import { exchange } from '../../fixtures/exchange.ts';
import { inspection, inspections } from '../recording.ts';

const pool = Array.from({ length: 12 }, (_, index) => ({
  auth: [
    inspection({ method: index % 2 === 0 ? 'GET' : 'POST', path: index % 3 === 0 ? '/abc' : '/aXb' }, { index }),
    inspection({ title: 'Settled' }, { index }),
  ] as const,
  foreign: toForeignRequest(exchange({ index })),
}));

/** As it stands in the box while terms are written, changed and taken back. */
const written = fc.tuple(
  fc.constantFrom('-abc get', 'abc -post', 'settled -axb', '-get -post', '/a.b/ get', '/A.B/i', 'method:get|post abc'),
  fc.nat(12),
);
const filters = written.map(([text, length]) => {
  const reading = parseFilter(text.slice(0, length));
  return reading.ok ? reading.filter : [];
});

it('shows after any changes what it would have shown at once', () => {
  const state = fc.record({
    length: fc.nat(12),
    isAuth: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    settled: fc.nat(11),
    filter: filters,
    isAuthOnly: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(state, { minLength: 2, maxLength: 5 }), (states) => {
      let before: ShownRows | null = null;
      for (const { length, isAuth, settled, filter, isAuthOnly } of states) {
        const seen = pool.slice(0, length);
        const source: RowSource = {
          inspections: seen.flatMap(({ auth }, at) => (isAuth[at] ? [auth[at === settled ? 1 : 0]] : [])),
          foreign: isAuthOnly ? [] : seen.flatMap(({ foreign }, at) => (isAuth[at] ? [] : [foreign])),
          filter,
        };
        before = shownRows(source, before);
        expect(before).toEqual(shownRows(source, null));
        expect(before.unfiltered).toEqual(shownRows({ ...source, filter: [] }, null).rows);
      }
    }),
  );
});

it('shows of the same requests what any filter would have shown, whatever stood in the box before', () => {
  const source = { inspections: pool.map(({ auth }) => auth[0]), foreign: [] };
  fc.assert(
    fc.property(fc.array(filters, { minLength: 2, maxLength: 6 }), (typed) => {
      let before: ShownRows | null = null;
      for (const filter of typed) {
        before = shownRows({ ...source, filter }, before);
        expect(before).toEqual(shownRows({ ...source, filter }, null));
      }
    }),
  );
});

it('keeps what it gave when nothing has changed', () => {
  const source = { inspections: inspections(3), foreign: [], filter: [] };
  const before = shownRows(source, null);
  expect(shownRows({ ...source, inspections: [...source.inspections] }, before).rows).toBe(before.rows);
  expect(before.rows).toEqual(source.inspections.map(inspectedRow));
});
