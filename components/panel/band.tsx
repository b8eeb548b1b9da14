import type { ComponentChildren } from 'preact';
import type { Recording } from '../../lib/timeline/index.ts';
import { texts } from '../texts/index.ts';
import { useHistory } from '../timeline/history.ts';
import type { TimeRange } from '../timeline/scale.ts';
import { Timeline } from '../timeline/timeline.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { Splitter } from '../ui/splitter.tsx';
import { defaultLayout, type Layout } from './layout.ts';
import type { Selection } from './selection.ts';

interface Props {
  recording: Recording;
  selection: Selection;
  range: TimeRange | null;
  layout: Layout;
  onRange(range: TimeRange | null): void;
  onLayout(change: Partial<Layout>): void;
  children: ComponentChildren;
}

/** The timeline above everything else: as high as its lanes, up to the share of the height that it was given. */
export function Band({ recording, selection, range, layout, onRange, onLayout, children }: Props) {
  const history = useHistory(recording.inspections);
  const isOpen = layout.timeline > 0;
  const hasEvents = history.lanes().some(({ events }) => events.length > 0);
  const share = hasEvents && isOpen ? layout.timeline : 0;
  const open = (timeline: number) => onLayout({ timeline });
  const rows = `${share === 0 ? 'auto' : `fit-content(${share * 100}%)`} 1px minmax(0, 1fr)`;
  return (
    <div class="band" style={{ gridTemplateRows: hasEvents ? rows : 'minmax(0, 1fr)' }}>
      {hasEvents && (
        <ErrorBoundary what="timeline">
          <Timeline
            key={recording.source}
            {...{ recording, history, range, isOpen, onRange }}
            selected={selection.place?.exchange ?? null}
            onSelect={selection.select}
            onOpen={(isWanted) => open(isWanted ? defaultLayout.timeline : 0)}
          />
        </ErrorBoundary>
      )}
      {hasEvents && !isOpen && <div class="band-line" />}
      {hasEvents && isOpen && (
        <Splitter
          axis="rows"
          ratio={layout.timeline}
          label={texts.timeline.height}
          onChange={open}
          onReset={() => open(defaultLayout.timeline)}
        />
      )}
      {children}
    </div>
  );
}
