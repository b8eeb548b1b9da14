import { useEffect, useRef, useState } from 'preact/hooks';
import { type EpochMs, epochMs } from '../../lib/time.ts';
import type { Timeline as History, Recording } from '../../lib/timeline/index.ts';
import { useNow } from '../clock.ts';
import { texts } from '../texts/index.ts';
import { aheadOf } from './ahead.ts';
import { Head } from './head.tsx';
import { heightOf } from './lanes.ts';
import { Plot } from './plot.tsx';
import type { Scale, TimeRange } from './scale.ts';
import { usePlotSize } from './size.ts';
import { firstViewport, panned, showing, windowOf, zoomed } from './viewport.ts';
import './timeline.css';

interface Props {
  recording: Recording;
  history: History;
  /** `exchange.index` of what is looked at. */
  selected: number | null;
  range: TimeRange | null;
  isOpen: boolean;
  onSelect(exchange: number): void;
  onRange(range: TimeRange | null): void;
  onOpen(isOpen: boolean): void;
}

/** What happened when: a lane for each session, one for the rest of the auth traffic, one for the app's own requests. */
export function Timeline({ recording, history, selected, range, isOpen, onSelect, onRange, onOpen }: Props) {
  const now = useNow();
  const isLive = recording.source === 'live';
  const lanes = history.lanes();
  const extent = extentOf(history);
  const scroller = useRef<HTMLDivElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const size = usePlotSize(plot, scroller, isOpen);
  const [viewport, setViewport] = useState(() => firstViewport(isLive));
  const [top, setTop] = useState(0);
  const shown = windowOf(viewport, extent);
  const newest = windowOf({ ...viewport, end: null }, extent).to;
  const ahead = isLive ? aheadOf(lanes, { now, view: recording.session }, newest, size.width) : null;
  const scale: Scale = { ...shown, width: size.width - (ahead?.width ?? 0), ahead };
  const show = (at: EpochMs) => setViewport((before) => showing(before, extent, at));
  const looked = selected === null ? null : (history.find(selected)?.event.at ?? null);
  const inView = looked !== null && looked >= shown.from && looked <= shown.to ? looked : null;
  const zoom = (factor: number, around = inView) => setViewport(zoomed(shown, extent, factor, around));
  const fit = () => setViewport({ span: 'all', end: null });
  useEffect(() => {
    if (looked !== null) show(looked);
  }, [selected]);
  return (
    <section class="timeline" aria-label={texts.timeline.label}>
      <Head
        {...{ isOpen, range, onOpen, onRange }}
        scale={scale}
        isFollowing={viewport.end === null}
        untimed={history.untimed()}
        onZoom={zoom}
        onFit={fit}
        onNewest={() => setViewport({ ...viewport, end: null })}
      />
      {isOpen && (
        <div class="timeline-scroller" ref={scroller} onScroll={() => setTop(scroller.current?.scrollTop ?? 0)}>
          <div class="timeline-canvas" style={{ height: `${heightOf(lanes)}px` }}>
            <Plot
              {...{ recording, history, lanes, scale, plot, scroller, selected, range, onSelect, onRange, now }}
              area={{ top, height: Math.min(size.height, heightOf(lanes)) }}
              onPan={(share) => setViewport(panned(shown, extent, share))}
              onZoom={zoom}
              onFit={fit}
              onShow={show}
            />
          </div>
        </div>
      )}
    </section>
  );
}

/** From the first event to the last. */
function extentOf(history: History): TimeRange {
  let [from, to] = [Infinity, Number.NEGATIVE_INFINITY];
  for (const { events } of history.lanes()) {
    from = Math.min(from, events[0]?.at ?? from);
    to = Math.max(to, events.at(-1)?.at ?? to);
  }
  return { from: epochMs(from), to: epochMs(to) };
}
