import { texts } from '../texts/index.ts';
import type { PreparedExport } from './exporter.ts';
import './receipt.css';

type Counted = readonly (readonly [what: string, count: number])[];

const words = texts.export.receipt;

/** What was done to the capture: counts by kind and by place, never a value. */
export function ReceiptView({ receipt }: Pick<PreparedExport, 'receipt'>) {
  const { replaced, dropped, places, areTimesShifted } = receipt;
  return (
    <section class="receipt" aria-label={words.label}>
      <h3>{words.replaced}</h3>
      <Counts rows={byCount(Object.entries(replaced))} none={words.nothing} />
      {dropped.length > 0 && (
        <>
          <h3>{words.dropped}</h3>
          <Counts rows={byCount(totals(dropped))} none={words.nothing} />
        </>
      )}
      <p class="dim">{areTimesShifted ? words.shifted : words.unshifted}</p>
      <details>
        <summary>{words.places}</summary>
        <Counts rows={places.map(({ path, replaced: count }) => [path || words.bare, count])} none={words.nothing} />
      </details>
    </section>
  );
}

function Counts({ rows, none }: { rows: Counted; none: string }) {
  if (rows.length === 0) return <p class="dim">{none}</p>;
  return (
    <dl class="receipt-counts">
      {rows.map(([what, count]) => (
        <div key={what}>
          <dt class="cut" title={what}>
            {what}
          </dt>
          <dd>{count.toLocaleString('en')}</dd>
        </div>
      ))}
    </dl>
  );
}

/** How often each reason was noted, wherever it was. */
function totals(dropped: PreparedExport['receipt']['dropped']): Counted {
  const sums = new Map<string, number>();
  for (const { reason, count } of dropped) sums.set(reason, (sums.get(reason) ?? 0) + count);
  return [...sums];
}

const byCount = (rows: Counted): Counted => [...rows].sort(([, left], [, right]) => right - left);
