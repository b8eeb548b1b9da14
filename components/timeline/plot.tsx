import type { RefObject } from 'preact';
import type { EpochMs } from '../../lib/time.ts';
import type { Lane, Recording, Timeline } from '../../lib/timeline/index.ts';
import { texts } from '../texts/index.ts';
import { type Active, activeAt, activeOf, exchangeOf } from './active.ts';
import { ActiveTip } from './active-tip.tsx';
import { Chart } from './chart.tsx';
import { useCursor } from './cursor.ts';
import { CursorOption } from './cursor-option.tsx';
import { onTimelineKey } from './keys.ts';
import { Labels } from './labels.tsx';
import { drawnLanes } from './lanes.ts';
import { usePointer } from './pointer.ts';
import type { Scale, TimeRange } from './scale.ts';

interface Props {
  recording: Recording;
  history: Timeline;
  lanes: readonly Lane[];
  scale: Scale;
  now: EpochMs;
  plot: RefObject<HTMLDivElement | null>;
  scroller: RefObject<HTMLDivElement | null>;
  /** What of the lanes is scrolled into view, in pixels. */
  area: { readonly top: number; readonly height: number };
  selected: number | null;
  range: TimeRange | null;
  onSelect(exchange: number): void;
  onRange(range: TimeRange | null): void;
  onPan(share: number): void;
  onZoom(factor: number, around?: EpochMs): void;
  onFit(): void;
  onShow(at: EpochMs): void;
}

/** The lanes. One stop of the Tab key: arrows move the cursor from event to event, and the chart follows. */
export function Plot(props: Props) {
  const { recording, history, lanes, scale, now, plot, scroller, area, selected, range, onSelect } = props;
  const moment = { now, view: recording.session };
  const drawn = drawnLanes(lanes, scale, moment, { top: area.top, bottom: area.top + area.height });
  const cursor = useCursor({ history, lanes, scroller, selected, onShow: props.onShow });
  const choose = (at: Active | null) => {
    const exchange = at && exchangeOf(at);
    if (exchange !== null) onSelect(exchange);
  };
  const pointer = usePointer(plot, {
    ...props,
    onMove: cursor.hide,
    onClick: ({ x, y }) => choose(activeAt(drawn, { x, y: y + area.top })),
  });
  const { hover, draft } = pointer;
  const hovered = hover && activeAt(drawn, { x: hover.x, y: hover.y + area.top });
  const atCursor = cursor.isShown && cursor.place ? activeOf(drawn, cursor.place) : null;
  const active = atCursor ?? hovered;
  const place = selected === null ? null : history.find(selected);
  const at = cursor.place?.event.at;
  return (
    <>
      <div
        class="timeline-plot"
        ref={plot}
        role="listbox"
        tabIndex={0}
        aria-label={texts.timeline.label}
        aria-description={texts.timeline.keys}
        aria-activedescendant={cursor.id}
        style={{ height: `${area.height}px` }}
        {...pointer.events}
        {...cursor.events}
        onKeyDown={(event) =>
          onTimelineKey(event, {
            move: cursor.move,
            show: () => cursor.place && onSelect(cursor.place.event.exchange),
            zoom: (factor) => props.onZoom(factor, at),
            fit: props.onFit,
            pan: props.onPan,
            limit: (edge) => at !== undefined && props.onRange(limited(range, edge, at)),
            endRange: range === null ? null : () => props.onRange(null),
          })
        }
      >
        <Chart
          {...{ drawn, scale, area, active }}
          now={recording.source === 'live' ? now : null}
          selected={place && activeOf(drawn, place)}
          range={draft ?? range}
        />
        <CursorOption {...{ cursor, selected }} inspections={recording.inspections} />
        {active && (
          <ActiveTip
            {...{ active, now, plot }}
            exchange={atCursor && cursor.place ? cursor.place.event.exchange : null}
            inspections={recording.inspections}
            scrolled={area.top}
            pointerX={hover?.x ?? 0}
          />
        )}
      </div>
      <Labels lanes={drawn} />
    </>
  );
}

/** The range with another beginning or end; what it had before is kept where it still makes sense. */
function limited(range: TimeRange | null, edge: keyof TimeRange, at: EpochMs): TimeRange {
  const other = edge === 'from' ? range?.to : range?.from;
  const isKept = other !== undefined && (edge === 'from' ? at <= other : other <= at);
  return edge === 'from' ? { from: at, to: isKept ? other : at } : { from: isKept ? other : at, to: at };
}
