import type { Bar } from './bars.ts';
import type { DrawnLane } from './lanes.ts';
import type { Mark } from './marks.ts';
import { Density, Sign } from './signs.tsx';

interface Props {
  drawn: DrawnLane;
  /** The mark that holds the selected exchange. */
  selected: Mark | undefined;
  /** The mark or the bar that is explained. */
  active: Mark | Bar | undefined;
}

const barHeight = 14;
const barTop = 6;

/** One lane: the lifetimes of its tokens, silence, what is expected, and below them what happened. */
export function LaneView({ drawn, selected, active }: Props) {
  const { lane, top, height, bars, marks, isOver } = drawn;
  const hasBars = lane.kind === 'session';
  const y = hasBars ? height - 10 : height / 2;
  return (
    <g class={isOver ? 'tl-lane tl-over' : 'tl-lane'} transform={`translate(0 ${top})`}>
      {bars.gaps.map(({ x, width, from }) => (
        <rect key={`gap ${from}`} class="tl-gap" x={x} width={width} y={barTop} height={barHeight} rx="2" />
      ))}
      {bars.expected && <Stretch class="tl-expected" {...bars.expected} />}
      {bars.tokens.map((bar) => (
        <Stretch key={bar.from} class={barClass(bar, active)} {...bar} />
      ))}
      {marks.map((mark) => (
        <g key={mark.from}>
          {mark === selected && <circle class="tl-selected" cx={mark.x} cy={y} r="8.5" />}
          {mark === active && mark !== selected && <circle class="tl-active" cx={mark.x} cy={y} r="8.5" />}
          {mark.count === 1 ? <Sign mark={mark} y={y} /> : <Density mark={mark} y={y} room={hasBars ? 18 : 20} />}
        </g>
      ))}
    </g>
  );
}

const Stretch = ({ x, width, class: name }: { x: number; width: number; class: string }) => (
  <rect class={name} x={x} width={Math.max(1, width - 1)} y={barTop} height={barHeight} rx="2" />
);

const barClass = (bar: Bar, active: Props['active']): string =>
  `tl-bar tl-tone-${bar.tone}${bar === active ? ' tl-bar-active' : ''}`;
