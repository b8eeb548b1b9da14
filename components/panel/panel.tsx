import { useEffect, useRef, useState } from 'preact/hooks';
import type { Recording } from '../../lib/timeline/index.ts';
import { FindScope } from '../find/find-scope.tsx';
import { useFind } from '../find/use-find.ts';
import { positionOf } from '../list/position.ts';
import { useRowsInRange } from '../timeline/range.ts';
import type { TimeRange } from '../timeline/scale.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import type { Actions } from './actions.ts';
import { Band } from './band.tsx';
import { Body } from './body.tsx';
import { useCommands } from './commands.ts';
import { useDrawer } from './drawer.ts';
import { ExportArea } from './export-area.tsx';
import { Frame } from './frame.tsx';
import { ImportBar, type Importing } from './import-bar.tsx';
import { loadTheRest } from './later.ts';
import { defaultLayout, type Layout, useLayout } from './layout.ts';
import { ProblemBar } from './problem-bar.tsx';
import { useSelection } from './selection.ts';
import { SessionArea } from './session-area.tsx';
import { StatusBar } from './status-bar.tsx';
import { Toolbar } from './toolbar.tsx';
import { useVisibleRows } from './visible-rows.ts';
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
  const { isFindingsOpen, setFindingsOpen } = useDrawer(recording, layout, resize);
  const selection = useSelection();
  useEffect(() => void loadTheRest(), []);
  const filterBox = useRef<HTMLInputElement>(null);
  const visible = useVisibleRows(recording);
  const [range, setRange] = useState<TimeRange | null>(null);
  const rows = useRowsInRange(visible.rows, range);
  const hiddenBy = visible.rows.length > 0 ? 'range' : 'filter';
  const find = useFind(recording.inspections, selection);
  const { isCleared, clear } = useCommands({
    ...{ actions, selection, find, filterBox },
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
            <SessionArea
              recording={recording}
              onShow={(exchange, path) => (exchange === null ? setFindingsOpen(true) : selection.show(exchange, path))}
            />
          </ErrorBoundary>
          <Band {...{ recording, selection, layout, range }} onRange={setRange} onLayout={resize}>
            <Body
              {...shared}
              {...{ rows, selection, layout, isCleared, needsNetworkPanel, hiddenBy, isFindingsOpen }}
              onLayout={resize}
              onUnhide={() => {
                if (hiddenBy === 'filter') visible.setFilter('');
                setRange(null);
              }}
              onCloseFindings={() => setFindingsOpen(false)}
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
