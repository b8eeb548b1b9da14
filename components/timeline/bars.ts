import { after, type DurationMs, durationMs, type EpochMs } from '../../lib/time.ts';
import {
  columnsOf,
  coveredAfter,
  expectedNext,
  type Lane,
  type Lifetime,
  lowerBound,
} from '../../lib/timeline/index.ts';
import { clippedX, msPerPixel, type Scale } from './scale.ts';

/** A horizontal stretch in pixels, with the times it stands for, by this machine's clock. */
interface Stretch {
  readonly x: number;
  readonly width: number;
  readonly from: EpochMs;
  readonly to: EpochMs;
}

/** One token's lifetime, or that of several which are too short to be told apart. */
export interface Bar extends Stretch {
  readonly count: number;
  /** Neighbors differ, where they can be told apart. */
  readonly tone: 0 | 1;
  /** `exchange.index` of where the first of them was seen. */
  readonly exchange: number;
}

export interface Bars {
  readonly tokens: readonly Bar[];
  /** No token was good. */
  readonly gaps: readonly Stretch[];
  /** The token that is to be expected next; null unless one is good now. */
  readonly expected: Stretch | null;
}

/** Bars that begin within so many pixels of each other are one. */
const columnWidth = 6;

/**
 * The tokens of a session, in order. Their times are by the server's clock, the axis is by this machine's: `serverAhead` is by how
 * much the one is ahead of the other. `now` is by this machine's; null once the session is over, when nothing more is expected.
 */
export function barsOf(lane: Lane, scale: Scale, serverAhead: DurationMs, now: EpochMs | null): Bars {
  const own = ownScale(scale, serverAhead);
  const width = durationMs(columnWidth * msPerPixel(scale));
  const draw = (from: EpochMs, to: EpochMs): Stretch => {
    const x = clippedX(own, from);
    const back = durationMs(-serverAhead);
    return { x, width: Math.max(2, clippedX(own, to) - x), from: after(from, back), to: after(to, back) };
  };
  const columns = columnsOf(lane.lifetimes, beginOf(lane.lifetimes, own.from), own.to, width);
  const tokens = columns.flatMap(({ start, end }): Bar[] => {
    const [first, last] = [lane.lifetimes[start], lane.lifetimes[end - 1]];
    if (!first || !last) return [];
    return [
      {
        ...draw(first.at, last.until),
        count: end - start,
        tone: end - start === 1 ? tone(start) : 0,
        exchange: first.exchange,
      },
    ];
  });
  const following = lowerBound(lane.lifetimes, own.to);
  const gaps = [...columns.map(({ start }) => start), following].flatMap((index) => gapBefore(lane.lifetimes[index]));
  const serverNow = now && after(now, serverAhead);
  const open = serverNow ? gapAfter(lane.lifetimes.at(-1), serverNow) : [];
  const next = serverNow && open.length === 0 ? expectedNext(lane.lifetimes) : null;
  return {
    tokens,
    gaps: [...gaps, ...open].map(([from, to]) => draw(from, to)),
    expected: next && draw(next.from, next.until),
  };
}

type Gap = readonly [from: EpochMs, to: EpochMs];

const gapBefore = (lifetime: Lifetime | undefined): readonly Gap[] =>
  lifetime && lifetime.coveredUntil !== null && lifetime.coveredUntil < lifetime.at
    ? [[lifetime.coveredUntil, lifetime.at]]
    : [];

function gapAfter(newest: Lifetime | undefined, now: EpochMs): readonly Gap[] {
  const until = newest ? coveredAfter(newest) : null;
  return until !== null && until < now ? [[until, now]] : [];
}

/** So many tokens at most are good at the same moment and begin out of view. */
const lookedBack = 32;

/** When the first token began that is still good at a moment. */
function beginOf(lifetimes: readonly Lifetime[], moment: EpochMs): EpochMs {
  let index = lowerBound(lifetimes, moment);
  const least = Math.max(0, index - lookedBack);
  while (index > least && (lifetimes[index - 1]?.until ?? moment) > moment) index -= 1;
  return lifetimes[index]?.at ?? moment;
}

const tone = (index: number): 0 | 1 => (index % 2 === 0 ? 0 : 1);

const ownScale = (scale: Scale, ahead: DurationMs): Scale => ({
  ...scale,
  from: after(scale.from, ahead),
  to: after(scale.to, ahead),
});

/** The bar under the pointer; of bars that overlap, the one on top. */
export const barAt = ({ tokens }: Bars, x: number): Bar | undefined =>
  tokens.findLast((bar) => x >= bar.x && x <= bar.x + bar.width);
