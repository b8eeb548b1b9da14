import { useMemo, useState } from 'preact/hooks';
import type { Inspection } from '../../lib/inspect/index.ts';
import type { Path } from '../../lib/json.ts';
import type { Provider } from '../../lib/providers/index.ts';
import { ChangesView } from '../changes/changes-view.tsx';
import { ExplainView } from '../explain/explain-view.tsx';
import { ExportOne } from '../export/export-one.tsx';
import { countSeverities } from '../findings/severity.ts';
import { SeverityCountsView } from '../findings/severity-counts.tsx';
import { ShowFindingContext } from '../findings/show-finding.ts';
import { texts } from '../texts/index.ts';
import { TokensView } from '../token/token-view.tsx';
import { secretTokens } from '../token/token-words.ts';
import { marksOf } from '../tree/marks.ts';
import { openAtFirst } from '../tree/paths.ts';
import { SecretsContext } from '../ui/masked.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { CloseButton } from './close-button.tsx';
import { FindingsTab } from './findings-tab.tsx';
import { ObjectTab } from './object-tab.tsx';
import { RawTab } from './raw-tab.tsx';
import { providersAt, useAround, useReading } from './reading.ts';
import { RequestTab } from './request-tab.tsx';
import { sectionsOf } from './sections.ts';
import { type Around, type DetailTab, firstTab, tabsOf, tabTitles } from './tabs.ts';
import './details.css';

interface Props {
  inspection: Inspection;
  /** The capture that it is part of. */
  inspections: readonly Inspection[];
  /** What the user called hosts of a Frontend API when it was inspected. */
  hosts: readonly string[];
  /** The tab that was last asked for; where this request has no such tab, the one it is best seen in. */
  tab: DetailTab | null;
  target: Path | null;
  onTab(tab: DetailTab): void;
  onShow(exchange: number | null, path: Path | null): void;
  onClose(): void;
}

/** All there is to see of one request. */
export function Details({ inspection, inspections, hosts, tab, target, onTab, onShow, onClose }: Props) {
  const providers = providersAt(hosts);
  const reading = useReading(inspection, providers);
  const around = useAround(inspection, inspections);
  const available = tabsOf(inspection, reading, around);
  const selected = available.find((one) => one === tab) ?? firstTab(available, inspection);
  const { rule, pickTab, showFinding } = useFindingOf(onTab);
  const tokens = useMemo(() => secretTokens(inspection.tokens), [inspection]);
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
        onSelect={(id) => pickTab(id as DetailTab)}
        extra={
          <>
            <ExportOne inspection={inspection} />
            <CloseButton onClose={onClose} />
          </>
        }
      >
        <ShowFindingContext.Provider value={showFinding}>
          <SecretsContext.Provider value={tokens}>
            <TabContent
              key={`${inspection.exchange.index} ${selected}`}
              {...{ selected, inspection, providers, reading, around, marks, rule, target, onShow }}
            />
          </SecretsContext.Provider>
        </ShowFindingContext.Provider>
      </Tabs>
    </section>
  );
}

/** The rule whose finding was asked for from a field, until another tab is picked. */
function useFindingOf(onTab: Props['onTab']) {
  const [rule, setRule] = useState<string | null>(null);
  const go = (tab: DetailTab, of: string | null) => {
    setRule(of);
    onTab(tab);
  };
  return { rule, pickTab: (tab: DetailTab) => go(tab, null), showFinding: (of: string) => go('findings', of) };
}

const Badge = ({ inspection }: { inspection: Inspection }) => (
  <SeverityCountsView counts={countSeverities(inspection.reports)} />
);

type ContentProps = Pick<Props, 'inspection' | 'target' | 'onShow'> & {
  providers: readonly Provider[];
  selected: DetailTab;
  reading: ReturnType<typeof useReading>;
  around: Around;
  rule: string | null;
  marks: ReturnType<typeof marksOf>;
};

function TabContent({ selected, inspection, providers, reading, around, marks, rule, target, onShow }: ContentProps) {
  switch (selected) {
    case 'findings':
      return <FindingsTab {...{ inspection, rule, onShow }} />;
    case 'explain':
      return around.story && <ExplainView inspection={inspection} story={around.story} onShow={onShow} />;
    case 'changes':
      return <ChangesView {...{ inspection, providers, onShow }} others={around.others} content={reading.content} />;
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
          title={tabTitles.response}
          sections={sections}
          marks={marks}
          target={target}
          open={openAtFirst(value)}
        />
      );
    }
    case 'tokens':
      return <TokensView tokens={inspection.tokens} target={target} />;
    case 'request':
      return <RequestTab inspection={inspection} reading={reading} marks={marks} target={target} />;
    case 'raw':
      return <RawTab inspection={inspection} reading={reading} />;
  }
}
