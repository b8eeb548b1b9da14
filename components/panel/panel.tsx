import { useEffect, useRef } from 'preact/hooks';
import type { Recording } from '../../lib/timeline/index.ts';
import { FindScope } from '../find/find-scope.tsx';
import { useFind } from '../find/use-find.ts';
import { positionOf } from '../list/position.ts';
import { useRange, useRowsInRange } from '../timeline/range.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import type { Actions } from './actions.ts';
import { useAside } from './aside.tsx';
import { Band } from './band.tsx';
import { useCommands } from './commands.ts';
import { ExportArea } from './export-area.tsx';
import { Frame } from './frame.tsx';
import { ImportBar, type Importing } from './import-bar.tsx';
import { loadTheRest } from './later.ts';
import { defaultLayout, type Layout, useLayout } from './layout.ts';
import { useIsNarrow } from './narrow.ts';
import { ProblemBar } from './problem-bar.tsx';
import { useSelection } from './selection.ts';
import { SessionArea } from './session-area.tsx';
import { StatusBar } from './status-bar.tsx';
import { Toolbar } from './toolbar.tsx';
import { useVisibleRows } from './visible-rows.ts';
import { Work } from './work.tsx';
import './panel.css';

interface Props {
  recording: Recording;
  actions: Actions;
  layout?: Layout;
  onLayout?(layout: Layout): void;
  /** Firefox, while its own network panel was not opened yet. */
  needsNetworkPanel?: boolean;
  /** What could not be done, in one sentence: an import or an export that failed. */
  problem?: string | null;
  onProblemSeen?(): void;
  /** A file that is being read. */
  importing?: Importing | null;
}

/** The whole panel: what was recorded, what it means, and what is wrong with it. */
export function Panel({ recording, actions, needsNetworkPanel = false, ...remembered }: Props) {
  const { layout, resize } = useLayout(remembered.layout ?? defaultLayout, remembered.onLayout);
  const isNarrow = useIsNarrow();
  const selection = useSelection();
  const { aside, closeAside, isFindingsOpen, setFindingsOpen } = useAside(recording, selection, layout, resize);
  useEffect(() => void loadTheRest(), []);
  const filterBox = useRef<HTMLInputElement>(null);
  const visible = useVisibleRows(recording);
  const [range, setRange] = useRange(visible.unfiltered, selection);
  const rows = useRowsInRange(visible.rows, range);
  const hiddenBy = visible.rows.length > 0 ? 'range' : 'filter';
  const find = useFind(recording.inspections, selection);
  const { isCleared, clear } = useCommands({
    ...{ actions, selection, find, filterBox, closeAside },
    isPaused: recording.isPaused,
    onClear: () => setRange(null),
  });
  const selected = recording.inspections[positionOf(recording.inspections, selection.place?.exchange ?? null)];
  const shared = { recording, actions };
  return (
    <Frame {...shared}>
      <ExportArea {...{ recording, rows, selected }} exporter={actions.exporter}>
        <Toolbar {...shared} {...{ visible, filterBox }} onFind={find.open} onClear={clear} />
        <ImportBar importing={remembered.importing ?? null} />
        <FindScope find={find}>
          <ProblemBar problem={remembered.problem ?? null} onSeen={remembered.onProblemSeen} />
          <ErrorBoundary what="session">
            <SessionArea recording={recording} onShow={(exchange) => selection.show(exchange, null)} />
          </ErrorBoundary>
          <Band
            {...{ recording, selection, layout, range }}
            isSqueezed={isNarrow && aside !== false}
            onRange={setRange}
            onLayout={resize}
          >
            <Work
              {...shared}
              {...{ rows, visible, selection, layout, aside, isNarrow, isCleared, needsNetworkPanel, hiddenBy }}
              onLayout={resize}
              onUnhide={() => {
                if (hiddenBy === 'filter') visible.setFilter('');
                setRange(null);
              }}
            />
          </Band>
        </FindScope>
        <StatusBar
          {...{ recording, isFindingsOpen }}
          shown={rows.length}
          listed={visible.unfiltered.length}
          onFindings={setFindingsOpen}
        />
      </ExportArea>
    </Frame>
  );
}
