import { after, type DurationMs, durationMs, type EpochMs, epochMs } from '../../lib/time.ts';
import {
  type Column,
  columnsOf,
  coveredAfter,
  expectedNext,
  type Lane,
  type Lifetime,
  lowerBound,
} from '../../lib/timeline/index.ts';
import { clippedX, msPerPixel, type Scale, type Strip } from './scale.ts';

/** A horizontal stretch in pixels, with the times it stands for, by this machine's clock. */
export interface Stretch {
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
  /** No token was valid. */
  readonly gaps: readonly Stretch[];
  /** The token that is to be expected next; null unless one is good now. */
  readonly expected: Stretch | null;
  /** In pixels, where the session ended; null while it lasts, and where that is out of view. */
  readonly end: number | null;
}

/** What tells how far a session's bars go. */
interface Course {
  /** By how much the server's clock, which made the tokens, is ahead of this machine's, which is the axis's. */
  readonly serverAhead: DurationMs;
  /** By this machine's clock; null where nothing more is expected. */
  readonly now: EpochMs | null;
  /** By this machine's clock; null while the session lasts, or where nothing tells. */
  readonly endedAt: EpochMs | null;
}

/** Bars that begin within so many pixels of each other are one. */
const columnWidth = 6;

/** The tokens of a session, in order. When the session is over so are its tokens, whatever their `exp` says. */
export function barsOf(lane: Lane, scale: Scale, { serverAhead, now, endedAt }: Course): Bars {
  const own = ownScale(scale, serverAhead);
  const back = durationMs(-serverAhead);
  const end = endedAt && after(endedAt, serverAhead);
  const draw = (from: EpochMs, to: EpochMs, cut: EpochMs = to): Stretch => {
    const x = clippedX(own, from);
    return { x, width: Math.max(2, clippedX(own, cut) - x), from: after(from, back), to: after(to, back) };
  };
  const columns = columnsInView(lane.lifetimes, own);
  const tokens = columns.flatMap(({ start, end: next }): Bar[] => {
    const [first, last] = [lane.lifetimes[start], lane.lifetimes[next - 1]];
    if (!first || !last) return [];
    const count = next - start;
    const cut = end !== null && first.at < end && end < last.until ? end : last.until;
    return [
      { ...draw(first.at, last.until, cut), count, tone: count === 1 ? tone(start) : 0, exchange: first.exchange },
    ];
  });
  const following = columns.at(-1)?.end ?? lowerBound(lane.lifetimes, own.to);
  const gaps = [...columns.map(({ start }) => start), following].flatMap((index) => gapBefore(lane.lifetimes[index]));
  const serverNow = now && after(now, serverAhead);
  const open = serverNow ? gapAfter(lane.lifetimes.at(-1), serverNow) : [];
  const next = serverNow && open.length === 0 ? expectedNext(lane.lifetimes) : null;
  return {
    tokens,
    gaps: [...gaps, ...open].filter(([from, to]) => isInView(own, from, to)).map(([from, to]) => draw(from, to)),
    expected: next && draw(next.from, next.until),
    end: endedAt !== null && isInView(scale, epochMs(endedAt - 1), endedAt) ? clippedX(scale, endedAt) : null,
  };
}

/** Is any of this stretch inside the chart? What lies between or outside its two strips has no width. */
const isInView = (scale: Scale, from: EpochMs, to: EpochMs): boolean => clippedX(scale, from) < clippedX(scale, to);

/** The columns of both strips: of the past, and of what is ahead. */
function columnsInView(lifetimes: readonly Lifetime[], own: Scale): readonly Column[] {
  const columnsOn = (strip: Strip, least: number): readonly Column[] =>
    columnsOf(
      lifetimes,
      Math.max(least, beginOf(lifetimes, strip.from)),
      strip.to,
      durationMs(columnWidth * msPerPixel(strip)),
    );
  return [...columnsOn(own, Number.NEGATIVE_INFINITY), ...(own.ahead ? columnsOn(own.ahead, own.to) : [])];
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

const ownScale = (scale: Scale, by: DurationMs): Scale => ({
  ...shifted(scale, by),
  ahead: scale.ahead && shifted(scale.ahead, by),
});

const shifted = (strip: Strip, by: DurationMs): Strip => ({
  width: strip.width,
  from: after(strip.from, by),
  to: after(strip.to, by),
});

/** The bar under the pointer; of bars that overlap, the one on top. */
export const barAt = ({ tokens }: Bars, x: number): Bar | undefined => stretchAt(tokens, x);

export const stretchAt = <T extends Stretch>(stretches: readonly T[], at: number): T | undefined =>
  stretches.findLast(({ x, width }) => at >= x && at <= x + width);
