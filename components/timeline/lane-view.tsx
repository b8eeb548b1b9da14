import type { Bar } from './bars.ts';
import type { DrawnLane } from './lanes.ts';
import type { Mark } from './marks.ts';
import { Count, Density, hasRoom, Sign } from './signs.tsx';

interface Props {
  drawn: DrawnLane;
  /** The mark that holds the selected exchange. */
  selected: Mark | undefined;
  /** The mark or the bar that is explained. */
  active: Mark | Bar | undefined;
}

const barHeight = 14;
const barTop = 6;
/** Height of the highest density bar. */
const room = 15;
/** A bar of the full height stands for at least so many. */
const fewest = 12;

/** One lane: the lifetimes of its tokens, silence, what is expected, and below them what happened. */
export function LaneView({ drawn, selected, active }: Props) {
  const { lane, top, height, bars, marks, isOver } = drawn;
  const hasBars = lane.kind === 'session';
  const y = hasBars ? height - 10 : height / 2;
  const most = Math.max(fewest, ...marks.map(({ count }) => count));
  return (
    <g class={isOver ? 'tl-lane tl-over' : 'tl-lane'} transform={`translate(0 ${top})`}>
      {bars.gaps.map(({ x, width, from }) => (
        <rect key={`gap ${from}`} class="tl-gap" x={x} width={width} y={barTop} height={barHeight} rx="2" />
      ))}
      {bars.expected && <Stretch class="tl-expected" {...bars.expected} />}
      {bars.tokens.map((bar) => (
        <Stretch key={bar.from} class={barClass(bar, active)} {...bar} />
      ))}
      {marks.map((mark, index) => (
        <g key={mark.from}>
          {mark === selected && <circle class="tl-selected" cx={mark.x} cy={y} r="8.5" />}
          {mark === active && mark !== selected && <circle class="tl-active" cx={mark.x} cy={y} r="8.5" />}
          <Shape {...{ mark, y, most }} isLone={hasRoom(marks, index)} />
        </g>
      ))}
    </g>
  );
}

interface ShapeProps {
  mark: Mark;
  y: number;
  most: number;
  isLone: boolean;
}

function Shape({ mark, y, most, isLone }: ShapeProps) {
  if (mark.count === 1) return <Sign mark={mark} y={y} />;
  return isLone ? <Count mark={mark} y={y} /> : <Density mark={mark} bottom={y + 6} room={room} most={most} />;
}

interface StretchProps {
  x: number;
  width: number;
  count?: number;
  class: string;
}

/** Neighbors are kept apart, unless they are too many. */
const Stretch = ({ x, width, count = 1, class: name }: StretchProps) => (
  <rect
    class={name}
    x={x}
    width={count === 1 ? Math.max(1, width - 1) : width}
    y={barTop}
    height={barHeight}
    rx={count === 1 ? 2 : 0}
  />
);

const barClass = (bar: Bar, active: Props['active']): string =>
  `tl-bar tl-tone-${bar.tone}${bar === active ? ' tl-bar-active' : ''}`;
