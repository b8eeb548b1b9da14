import type { EpochMs } from '../../lib/time.ts';
import { useZone } from '../settings/settings-context.ts';
import type { Active } from './active.ts';
import { LaneBars, LaneEvents } from './lane-view.tsx';
import type { DrawnLane } from './lanes.ts';
import { clippedX, fullWidth, type Scale, type TimeRange } from './scale.ts';
import { ticksOf } from './ticks.ts';
import './chart.css';

interface Props {
  drawn: readonly DrawnLane[];
  scale: Scale;
  area: { readonly top: number; readonly height: number };
  /** Null where time stands still. */
  now: EpochMs | null;
  active: Active | null;
  selected: Active | null;
  range: TimeRange | null;
}

/** The picture of the lanes in view. What it shows is told in words elsewhere. */
export function Chart({ drawn, scale, area, now, active, selected, range }: Props) {
  const width = fullWidth(scale);
  const activeOn = (lane: DrawnLane) => (active?.drawn === lane ? active : undefined);
  const lanesPlace = `translate(0 ${-area.top})`;
  const zone = useZone();
  return (
    <svg class="timeline-chart" aria-hidden="true" width={width} height={area.height}>
      {scale.ahead && (
        <path class="tl-ahead" d={`M${width + 1} -1H${scale.width + 0.5}v${area.height + 2}H${width + 1}`} />
      )}
      {ticksOf(scale, zone).map(({ x }) => (
        <path key={x} class="tl-line" d={`M${Math.round(x) + 0.5} 0v${area.height}`} />
      ))}
      <g transform={lanesPlace}>
        {drawn.map((lane) => (
          <LaneBars key={lane.key} drawn={lane} active={activeOn(lane)} />
        ))}
      </g>
      {now !== null && <path class="tl-now" d={`M${clippedX(scale, now)} 0v${area.height}`} />}
      <g transform={lanesPlace}>
        {drawn.map((lane) => (
          <LaneEvents
            key={lane.key}
            drawn={lane}
            active={activeOn(lane)}
            selected={selected?.drawn === lane && 'mark' in selected ? selected.mark : undefined}
          />
        ))}
      </g>
      {range && <Outside from={clippedX(scale, range.from)} to={clippedX(scale, range.to)} {...{ width, area }} />}
    </svg>
  );
}

interface OutsideProps extends Pick<Props, 'area'> {
  from: number;
  to: number;
  width: number;
}

/** What the list leaves out is dimmed. */
function Outside({ from, to, width, area: { height } }: OutsideProps) {
  return (
    <g class="tl-outside">
      <rect x={0} width={Math.max(0, from)} height={height} />
      <rect x={to} width={Math.max(0, width - to)} height={height} />
      <path d={`M${from} 0v${height}M${to} 0v${height}`} />
    </g>
  );
}
