import { useMemo, useState } from 'preact/hooks';
import type { Content } from '../../lib/capture/index.ts';
import type { Inspection } from '../../lib/inspect/index.ts';
import type { Path } from '../../lib/json.ts';
import type { Provider } from '../../lib/providers/index.ts';
import { type Comparison, compareResponses } from '../../lib/timeline/index.ts';
import { rowTitle } from '../list/row.ts';
import { useZone } from '../settings/settings-context.ts';
import { texts } from '../texts/index.ts';
import { timeOfDay } from '../time/moments.ts';
import type { Zone } from '../time/zone.ts';
import { ChangeList } from './change-list.tsx';
import { type Names, namesIn, noNames } from './names.ts';
import './changes.css';

interface Props {
  inspection: Inspection;
  /** Exchanges about the same object, in order. */
  others: readonly Inspection[];
  /** What the response holds. */
  content: Content;
  /** Who they were inspected with. */
  providers: readonly Provider[];
  onShow(exchange: number | null, path: Path | null): void;
}

/** What changed since an earlier response about the same object, or until a later one. */
export function ChangesView({ inspection, others, content, providers, onShow }: Props) {
  const zone = useZone();
  const [picked, pick] = useState<number | null>(null);
  const here = inspection.exchange.index;
  const previous = others.findLast(({ exchange }) => exchange.index < here) ?? others[0];
  const other = others.find(({ exchange }) => exchange.index === picked) ?? previous;
  const isLater = other !== undefined && other.exchange.index > here;
  const comparisons = useMemo(() => {
    if (other === undefined) return [];
    const [earlier, later] = isLater ? [inspection, other] : [other, inspection];
    return compareResponses(earlier, later, providers);
  }, [inspection, other, isLater, providers]);
  const names = useMemo(() => (content.kind === 'json' ? namesIn(content.value) : noNames), [content]);
  if (other === undefined) return null;
  const [before, after] = isLater ? [here, other.exchange.index] : [other.exchange.index, here];
  return (
    <div class="changes">
      <div class="changes-with">
        <label>
          {texts.changes.compared}
          <select value={other.exchange.index} onChange={({ currentTarget }) => pick(Number(currentTarget.value))}>
            {nearest(others, here).map((one) => (
              <option key={one.exchange.index} value={one.exchange.index}>
                {optionWords(one, previous, zone)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="quiet-button" onClick={() => onShow(other.exchange.index, '')}>
          {texts.findings.show}
        </button>
      </div>
      {comparisons.map((comparison) => (
        <ComparisonView
          key={comparison.subject?.path}
          comparison={comparison}
          names={names}
          onShow={(path, isBefore) => onShow(isBefore ? before : after, path)}
        />
      ))}
    </div>
  );
}

/** A session is refreshed all day long; nobody picks from more. */
const choices = 100;

function nearest(others: readonly Inspection[], here: number): readonly Inspection[] {
  const at = others.findIndex(({ exchange }) => exchange.index > here);
  const from = Math.max(0, (at === -1 ? others.length : at) - choices / 2);
  return others.slice(from, from + choices);
}

function optionWords(one: Inspection, previous: Inspection | undefined, zone: Zone): string {
  const { startedAt } = one.exchange;
  const time = startedAt === null ? '' : `${timeOfDay(startedAt, zone)} `;
  return `${time}${rowTitle(one)}${one === previous ? ` (${texts.changes.previous})` : ''}`;
}

interface ComparisonProps {
  comparison: Comparison;
  names: Names;
  onShow(path: Path, isBefore: boolean): void;
}

function ComparisonView({ comparison: { subject, changes }, names, onShow }: ComparisonProps) {
  const lasting = changes.filter(({ isVolatile }) => !isVolatile);
  const volatile = changes.filter(({ isVolatile }) => isVolatile);
  return (
    <section class="changes-object">
      <h3 class="part-title">
        {subject === null ? texts.changes.whole : subject.type.replaceAll('_', ' ')}
        {subject !== null && <code class="mono cut">{subject.path}</code>}
      </h3>
      {lasting.length === 0 ? (
        <p class="body-note dim">{texts.changes.nothing}</p>
      ) : (
        <ChangeList changes={lasting} names={names} onShow={onShow} />
      )}
      {volatile.length > 0 && (
        <details class="changes-volatile">
          <summary>{texts.changes.volatile(volatile.length)}</summary>
          <ChangeList changes={volatile} names={names} onShow={onShow} />
        </details>
      )}
    </section>
  );
}
