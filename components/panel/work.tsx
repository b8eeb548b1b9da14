import { useRef } from 'preact/hooks';
import type { Inspection } from '../../lib/inspect/index.ts';
import type { Recording } from '../../lib/timeline/index.ts';
import { Details } from '../details/details.tsx';
import { tabOfPath } from '../details/tabs.ts';
import { positionOf } from '../list/position.ts';
import { RequestList } from '../list/request-list.tsx';
import type { ListRow } from '../list/row.ts';
import { texts } from '../texts.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import type { Actions } from './actions.ts';
import { Empty, Notice } from './empty.tsx';
import { defaultLayout, type Layout } from './layout.ts';
import { useIsNarrow } from './narrow.ts';
import type { Selection } from './selection.ts';
import { Split } from './split.tsx';

export interface WorkProps {
  recording: Recording;
  rows: readonly ListRow[];
  selection: Selection;
  layout: Layout;
  actions: Actions;
  isCleared: boolean;
  needsNetworkPanel: boolean;
  onLayout(change: Partial<Layout>): void;
  /** What hides the requests, where none is shown. */
  hiddenBy: keyof typeof texts.hidden;
  onUnhide(): void;
}

/** The list, and the details of what is selected in it: beside it, or below where the panel is narrow. */
export function Work({ recording, rows, selection, layout, onLayout, hiddenBy, onUnhide, ...empty }: WorkProps) {
  const axis = useIsNarrow() ? 'rows' : 'columns';
  const self = useRef<HTMLDivElement>(null);
  const { place } = selection;
  const inspection = recording.inspections[positionOf(recording.inspections, place?.exchange ?? null)];
  const close = () => {
    selection.close();
    self.current?.querySelector<HTMLElement>('[role=grid]')?.focus();
  };
  if (recording.inspections.length === 0 && rows.length === 0) return <Empty recording={recording} {...empty} />;
  const enter = () => self.current?.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
  const list =
    rows.length === 0 ? (
      <Hidden by={hiddenBy} onUnhide={onUnhide} />
    ) : (
      <RequestList
        rows={rows}
        selected={place?.exchange ?? null}
        layout={layout.list}
        onListLayout={(list) => onLayout({ list })}
        onSelect={selection.select}
        onEnter={enter}
      />
    );
  return (
    <div class="work" ref={self}>
      <Split
        axis={axis}
        ratio={layout[axis]}
        label={texts.details.split}
        first={<ErrorBoundary what="the list">{list}</ErrorBoundary>}
        second={
          inspection !== undefined && (
            <Selected inspections={recording.inspections} {...{ inspection, selection }} onClose={close} />
          )
        }
        onRatio={(ratio) => onLayout({ [axis]: ratio })}
        onReset={() => onLayout({ [axis]: defaultLayout[axis] })}
      />
    </div>
  );
}

function Hidden({ by, onUnhide }: { by: WorkProps['hiddenBy']; onUnhide(): void }) {
  const { title, text, unhide } = texts.hidden[by];
  return (
    <Notice title={title} text={text}>
      <div class="notice-actions">
        <button type="button" class="button" onClick={onUnhide}>
          {unhide}
        </button>
      </div>
    </Notice>
  );
}

function Selected({
  inspection,
  inspections,
  selection,
  onClose,
}: {
  inspection: Inspection;
  inspections: readonly Inspection[];
  selection: Selection;
  onClose(): void;
}) {
  const target = selection.place?.target ?? null;
  return (
    <ErrorBoundary what="the details" key={inspection.exchange.index}>
      <h2 class="unseen">{texts.details.label}</h2>
      <Details
        inspection={inspection}
        inspections={inspections}
        tab={target === null ? selection.tab : tabOfPath(target, inspection)}
        target={target}
        onTab={selection.pickTab}
        onShow={selection.show}
        onClose={onClose}
      />
    </ErrorBoundary>
  );
}
