import type { ComponentChildren } from 'preact';
import type { Recording } from '../../lib/timeline/index.ts';
import { texts } from '../texts/index.ts';
import { useHistory } from '../timeline/history.ts';
import type { TimeRange } from '../timeline/scale.ts';
import { Timeline } from '../timeline/timeline.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { Splitter } from '../ui/splitter.tsx';
import { useFold } from './fold.ts';
import { defaultLayout, type Layout } from './layout.ts';
import type { Selection } from './selection.ts';
import './band.css';

interface Props {
  recording: Recording;
  selection: Selection;
  range: TimeRange | null;
  layout: Layout;
  /** The panel is narrow, and something is read in it. */
  isSqueezed: boolean;
  onRange(range: TimeRange | null): void;
  onLayout(change: Partial<Layout>): void;
  children: ComponentChildren;
}

/** The timeline above everything else: as high as its lanes, up to the share of the height that it was given. */
export function Band({ recording, selection, range, layout, isSqueezed, onRange, onLayout, children }: Props) {
  const history = useHistory(recording.inspections);
  const hasEvents = history.lanes().some(({ events }) => events.length > 0);
  const resize = (timeline: number) => onLayout({ timeline });
  const { isOpen, setOpen, keep } = useFold(layout.timeline > 0, isSqueezed, (isWanted) =>
    resize(isWanted ? defaultLayout.timeline : 0),
  );
  const rows = `${isOpen ? `fit-content(${layout.timeline * 100}%)` : 'auto'} 1px minmax(0, 1fr)`;
  return (
    <div class="band" style={{ gridTemplateRows: hasEvents ? rows : 'minmax(0, 1fr)' }}>
      {hasEvents && (
        <ErrorBoundary what="timeline">
          <Timeline
            {...{ recording, history, range, isOpen, onRange }}
            selected={selection.place?.exchange ?? null}
            onSelect={(exchange) => {
              keep();
              selection.select(exchange);
            }}
            onOpen={setOpen}
          />
        </ErrorBoundary>
      )}
      {hasEvents && !isOpen && <div class="band-line" />}
      {hasEvents && isOpen && (
        <Splitter
          axis="rows"
          ratio={layout.timeline}
          label={texts.timeline.height}
          onChange={resize}
          onReset={() => resize(defaultLayout.timeline)}
        />
      )}
      {children}
    </div>
  );
}
