import type { JSX } from 'preact';
import type { EventKind } from '../../lib/timeline/index.ts';
import type { Mark } from './marks.ts';
import './signs.css';

interface SignProps {
  kind: EventKind;
  isError: boolean;
  x: number;
  y: number;
}

/** A sign for one event: kinds differ in shape, errors in shape and color. */
export function Sign({ kind, isError, x, y }: SignProps) {
  return isError ? <path class="tl-sign tl-error" d={diamond(x, y)} /> : signs[kind](x, y);
}

const diamond = (x: number, y: number): string => `M${x} ${y - 6}l5 6l-5 6l-5 -6z`;

const signs: Readonly<Record<EventKind, (x: number, y: number) => JSX.Element>> = {
  touch: (x, y) => <path class="tl-sign tl-touch" d={`M${x} ${y - 4}l4.5 7.5h-9z`} />,
  'sign-in': (x, y) => <circle class="tl-sign tl-sign-in" cx={x} cy={y} r="4" />,
  'sign-out': (x, y) => <path class="tl-sign tl-sign-out" d={`M${x - 3.5} ${y - 3.5}l7 7m0 -7l-7 7`} />,
  handshake: (x, y) => <rect class="tl-sign tl-handshake" x={x - 3.5} y={y - 3.5} width="7" height="7" rx="1" />,
  token: (x, y) => <path class="tl-sign tl-token" d={`M${x} ${y - 4}v8`} />,
  request: (x, y) => <circle class="tl-sign tl-request" cx={x} cy={y} r="3" />,
};

const leastHeight = 6;

interface DensityProps {
  mark: Mark;
  bottom: number;
  /** Height of the highest. */
  room: number;
  /** How many that stands for. */
  most: number;
}

/** A bar for events that are too close to be told apart: higher for more of them, and red as far as they are errors. */
export function Density({ mark, bottom, room, most }: DensityProps) {
  const height = leastHeight + (room - leastHeight) * Math.sqrt(mark.count / most);
  const bad = mark.errors === 0 ? 0 : Math.max(3, (height * mark.errors) / mark.count);
  const x = mark.x - 3.5;
  return (
    <g>
      <rect class={`tl-many tl-many-${mark.kind}`} x={x} y={bottom - height} width="7" height={height} rx="2" />
      {bad > 0 && <rect class="tl-error" x={x} y={bottom - bad} width="7" height={bad} rx="2" />}
    </g>
  );
}

/** How many there are, where there is room to say it. */
export function Count({ mark, y }: { mark: Mark; y: number }) {
  const text = mark.count.toLocaleString('en');
  const width = 7 + 6 * text.length;
  return (
    <g class={mark.errors > 0 ? 'tl-count tl-count-error' : `tl-count tl-count-${mark.kind}`}>
      <rect x={mark.x - width / 2} y={y - 7} width={width} height="14" rx="7" />
      <text x={mark.x} y={y + 3.5}>
        {text}
      </text>
    </g>
  );
}

/** Has a mark so much room to both sides that a number fits? */
export const hasRoom = (marks: readonly Mark[], index: number): boolean =>
  Math.min(
    ...[index - 1, index + 1].map((other) => Math.abs((marks[other]?.x ?? Infinity) - (marks[index]?.x ?? 0))),
  ) >= roomOfCount;

const roomOfCount = 20;
