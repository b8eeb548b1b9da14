import type { Active } from './active.ts';
import type { DrawnLane } from './lanes.ts';
import type { Mark } from './marks.ts';
import { Count, Density, hasRoom, Sign } from './signs.tsx';
import './lane-view.css';

interface Props {
  drawn: DrawnLane;
  /** What is explained, where it is in this lane. */
  active: Active | undefined;
}

const barHeight = 14;
const barTop = 6;
/** Height of the highest density bar. */
const room = 15;
/** A bar of the full height stands for at least so many. */
const fewest = 12;

/** The times of one lane: the lifetimes of its tokens, silence, what is expected, and where the session ended. */
export function LaneBars({ drawn, active }: Props) {
  const { top, bars, over } = drawn;
  const bar = active && 'bar' in active ? active.bar : undefined;
  return (
    <g class={over === null ? undefined : 'tl-over'} transform={`translate(0 ${top})`}>
      {bars.gaps.map(({ x, width, from }) => (
        <rect key={`gap ${from}`} class="tl-gap" x={x} width={width} y={barTop} height={barHeight} rx="2" />
      ))}
      {bars.tokens.map((one) => (
        <Stretch key={one.from} class={`tl-bar tl-tone-${one.tone}${one === bar ? ' tl-bar-active' : ''}`} {...one} />
      ))}
      {bars.expected && <Stretch class="tl-expected" {...bars.expected} />}
      {bars.end !== null && <End x={bars.end} />}
    </g>
  );
}

/** A cap: nothing of the session comes after it. */
export const End = ({ x }: { x: number }) => (
  <path class="tl-end" d={`M${x - 4} ${barTop - 3}h4v${barHeight + 6}h-4`} />
);

interface EventsProps extends Props {
  /** The mark that holds the selected exchange. */
  selected: Mark | undefined;
}

/** What happened in one lane. */
export function LaneEvents({ drawn, selected, active }: EventsProps) {
  const { lane, top, height, marks, bars } = drawn;
  const y = lane.kind === 'session' ? height - 10 : height / 2;
  const most = Math.max(fewest, ...marks.map(({ count }) => count));
  const mark = active && 'mark' in active ? active.mark : undefined;
  return (
    <g class="tl-lane" transform={`translate(0 ${top})`}>
      {bars.expected && <path class="tl-refresh" d={`M${bars.expected.x} ${y - 5}v10`} />}
      {marks.map((one, index) => (
        <g key={one.from}>
          {one === selected && <circle class="tl-selected" cx={one.x} cy={y} r="8.5" />}
          {one === mark && one !== selected && <circle class="tl-active" cx={one.x} cy={y} r="8.5" />}
          <Shape {...{ y, most }} mark={one} isLone={hasRoom(marks, index)} />
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
  const { x, kind, count, errors } = mark;
  if (count === 1) return <Sign {...{ x, y, kind }} isError={errors > 0} />;
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
