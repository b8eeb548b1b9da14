import type { SessionView } from '../../lib/session-view.ts';
import type { DurationMs, EpochMs } from '../../lib/time.ts';
import { durationMs } from '../../lib/time.ts';
import { endOf, type Lane } from '../../lib/timeline/index.ts';
import { texts } from '../texts/index.ts';
import { type Bars, barsOf } from './bars.ts';
import { type Mark, marksOf } from './marks.ts';
import type { Scale } from './scale.ts';

/** A lane as it is drawn. */
export interface DrawnLane {
  readonly lane: Lane;
  readonly key: string;
  readonly label: string;
  /** `pending`, `impersonated`…; empty where there is nothing to say. */
  readonly notes: readonly string[];
  /** `ended`, `removed`…; null while it lasts. */
  readonly over: string | null;
  /** Null while it lasts, and where nothing tells. */
  readonly endedAt: EpochMs | null;
  readonly isCurrent: boolean;
  /** Pixels from the top of the lanes. */
  readonly top: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly bars: Bars;
}

export interface Moment {
  readonly now: EpochMs;
  readonly view: SessionView | null;
}

const heights: Readonly<Record<Lane['kind'], number>> = { session: 40, auth: 24, app: 24 };

/** Where each lane stands. */
export function stacked(lanes: readonly Lane[]): readonly { lane: Lane; top: number; height: number }[] {
  let top = 0;
  return lanes.map((lane) => {
    const height = heights[lane.kind];
    top += height;
    return { lane, top: top - height, height };
  });
}

export const heightOf = (lanes: readonly Lane[]): number => lanes.reduce((sum, { kind }) => sum + heights[kind], 0);

/** What is drawn of the lanes between two heights. */
export function drawnLanes(
  lanes: readonly Lane[],
  scale: Scale,
  { now, view }: Moment,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): readonly DrawnLane[] {
  const ahead: DurationMs = view?.serverAhead ?? durationMs(0);
  return stacked(lanes)
    .filter((place) => place.top < bottom && place.top + place.height > top)
    .map((place): DrawnLane => {
      const { lane } = place;
      const status = statusOf(lane, view);
      const over = status !== null && !isAlive(status) ? status : null;
      const endedAt = over === null ? null : endOf(lane, lanes);
      return {
        ...place,
        key: `${lane.kind} ${lane.session}`,
        label: lane.kind === 'session' ? shortId(lane.session) : texts.timeline.lanes[lane.kind],
        notes: [
          ...(status === 'pending' ? [status] : []),
          ...(lane.isImpersonated ? [texts.timeline.impersonated] : []),
        ],
        over,
        endedAt,
        isCurrent: isCurrent(lane, view),
        marks: marksOf(lane, scale),
        bars: barsOf(lane, scale, {
          serverAhead: ahead,
          now: isGoingOn(lane, view) ? now : null,
          endedAt,
        }),
      };
    });
}

const isAlive = (status: string): boolean => /^(active|pending)$/.test(status);

const isCurrent = ({ kind, session }: Lane, view: SessionView | null): boolean =>
  kind === 'session' && view?.session?.id === session;

/** The current session, while it lasts: more is to come. */
export function isGoingOn(lane: Lane, view: SessionView | null): boolean {
  const status = statusOf(lane, view);
  return isCurrent(lane, view) && (status === null || isAlive(status));
}

/** The status of a session as the newest response tells it; null where it does not speak of this session. */
export function statusOf({ session, provider }: Lane, view: SessionView | null): string | null {
  if (view === null || session === '' || provider !== view.provider) return null;
  const known = [view.session, ...view.others].find((one) => one?.id === session);
  return known?.status ?? (view.state === 'unknown' ? null : 'ended');
}

/** `sess_2sR1…r2Mc`: enough to tell sessions apart. */
export const shortId = (id: string): string => (id.length > 16 ? `${id.slice(0, 9)}…${id.slice(-4)}` : id);
