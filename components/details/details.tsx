import { useMemo } from 'preact/hooks';
import type { Inspection } from '../../lib/inspect/index.ts';
import type { Path } from '../../lib/json.ts';
import { FindingList } from '../findings/finding-list.tsx';
import { countSeverities } from '../findings/severity.ts';
import { SeverityCountsView } from '../findings/severity-counts.tsx';
import { texts } from '../texts.ts';
import { TokensView } from '../token/token-view.tsx';
import { marksOf } from '../tree/marks.ts';
import { keysOf } from '../tree/rows.ts';
import { Icon } from '../ui/icon.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { ObjectTab } from './object-tab.tsx';
import { RawTab } from './raw-tab.tsx';
import { useReading } from './reading.ts';
import { RequestTab } from './request-tab.tsx';
import { sectionsOf } from './sections.ts';
import { type DetailTab, tabsOf, tabTitles } from './tabs.ts';
import './details.css';

interface Props {
  inspection: Inspection;
  /** The tab that was last asked for; the first one where this request has no such tab. */
  tab: DetailTab | null;
  target: Path | null;
  onTab(tab: DetailTab): void;
  onShow(exchange: number | null, path: Path | null): void;
  onClose(): void;
}

/** All there is to see of one request. */
export function Details({ inspection, tab, target, onTab, onShow, onClose }: Props) {
  const reading = useReading(inspection);
  const available = tabsOf(inspection, reading);
  const selected = available.find((one) => one === tab) ?? available[0] ?? 'request';
  const marks = useMemo(() => marksOf(inspection.problems, inspection.reports), [inspection]);
  return (
    <section class="details" aria-label={texts.details.label}>
      <Tabs
        label={texts.details.label}
        tabs={available.map((id) => ({
          id,
          title: tabTitles[id],
          badge: id === 'findings' ? <Badge inspection={inspection} /> : undefined,
        }))}
        selected={selected}
        onSelect={(id) => onTab(id as DetailTab)}
        extra={
          <button
            type="button"
            class="icon-button"
            title={`${texts.details.close} (Esc)`}
            aria-label={texts.details.close}
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        }
      >
        <TabContent
          key={`${inspection.exchange.index} ${selected}`}
          {...{ selected, inspection, reading, marks, target, onShow }}
        />
      </Tabs>
    </section>
  );
}

const Badge = ({ inspection }: { inspection: Inspection }) => (
  <SeverityCountsView counts={countSeverities(inspection.reports)} />
);

type ContentProps = Pick<Props, 'inspection' | 'target' | 'onShow'> & {
  selected: DetailTab;
  reading: ReturnType<typeof useReading>;
  marks: ReturnType<typeof marksOf>;
};

function TabContent({ selected, inspection, reading, marks, target, onShow }: ContentProps) {
  switch (selected) {
    case 'findings':
      return <FindingList findings={inspection.reports} none={texts.details.noFindings} onShow={onShow} />;
    case 'session':
    case 'user':
    case 'client': {
      const sections = sectionsOf(reading, inspection.objects, selected);
      return <ObjectTab title={tabTitles[selected]} sections={sections} marks={marks} />;
    }
    case 'response': {
      const { content, shape } = reading;
      const value = content.kind === 'json' ? content.value : undefined;
      const sections = [{ path: '', value, shape }];
      return (
        <ObjectTab
          title="Response"
          sections={sections}
          marks={marks}
          target={target}
          open={keysOf(value).slice(0, 1)}
        />
      );
    }
    case 'tokens':
      return <TokensView tokens={inspection.tokens} target={target} />;
    case 'request':
      return <RequestTab inspection={inspection} reading={reading} target={target} />;
    case 'raw':
      return <RawTab inspection={inspection} reading={reading} />;
  }
}
