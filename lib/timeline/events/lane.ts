import type { Exchange } from '../../capture/index.ts';
import type { EpochMs } from '../../time.ts';
import type { TimelineEvent } from './event.ts';
import { insertLifetime, type Lifetime, type SessionToken } from './lifetime.ts';
import { insert, lowerBound, type Series } from './series.ts';

/** What happened to one session; or to none: the other requests to the auth system, and the app's own. */
export interface Lane {
  readonly kind: 'session' | 'auth' | 'app';
  /** Identifier of the session; `''` in the other lanes. */
  readonly session: string;
  /** Provider of the session's first request; null while only the app was seen to use it. */
  readonly provider: string | null;
  readonly events: Series<TimelineEvent>;
  /** Those of the events that are errors. */
  readonly errors: Series<TimelineEvent>;
  readonly lifetimes: Series<Lifetime>;
  readonly isImpersonated: boolean;
}

/** A lane as its maker sees it. */
export type GrowingLane = {
  -readonly [K in keyof Lane]: Lane[K] extends Series<infer T extends TimelineEvent | Lifetime> ? T[] : Lane[K];
} & {
  /** Of each lifetime, `exchange.index` of where its token was seen last. */
  readonly lastSights: Map<string, number>;
};

export const emptyLane = (kind: Lane['kind'], session: string): GrowingLane => ({
  kind,
  session,
  provider: null,
  events: [],
  errors: [],
  lifetimes: [],
  isImpersonated: false,
  lastSights: new Map(),
});

export const isEmpty = ({ events, lifetimes }: Lane): boolean => events.length + lifetimes.length === 0;

/** Puts the lifetime of a token that is seen for the first time in its place; of any other it notes that it is still in use. */
export function addToken(lane: GrowingLane, token: SessionToken, exchange: Exchange): void {
  lane.isImpersonated ||= token.isImpersonated;
  const name = nameOf(token.issuedAt, token.expiresAt);
  const before = lane.lastSights.get(name);
  if (before === undefined) insertLifetime(lane.lifetimes, token, exchange);
  lane.lastSights.set(name, Math.max(before ?? 0, exchange.index));
}

/** Tokens of one session that are good for the same time are one. */
const nameOf = (at: EpochMs, until: EpochMs): string => `${at} ${until}`;

export function addEvent(lane: GrowingLane, event: TimelineEvent): void {
  insert(lane.events, event);
  if (event.isError) insert(lane.errors, event);
}

/** More is known of an exchange than before. Its time is the same. */
export function replaceEvent(lane: GrowingLane, before: TimelineEvent, event: TimelineEvent): void {
  lane.events[indexIn(lane.events, before)] = event;
  if (before.isError) lane.errors.splice(indexIn(lane.errors, before), 1);
  if (event.isError) insert(lane.errors, event);
}

/** Drops what was seen before the exchange of this index, and not since. */
export function forgetInLane(lane: GrowingLane, before: number): void {
  lane.events = lane.events.filter(({ exchange }) => exchange >= before);
  lane.errors = lane.errors.filter(({ exchange }) => exchange >= before);
  for (const [name, exchange] of lane.lastSights) if (exchange < before) lane.lastSights.delete(name);
  lane.lifetimes = lane.lifetimes.flatMap((lifetime) => {
    const last = lane.lastSights.get(nameOf(lifetime.at, lifetime.until));
    if (last === undefined) return [];
    return lifetime.exchange < before ? { ...lifetime, exchange: last } : lifetime;
  });
}

/** Position of an event in a series that holds it. */
export function indexIn(series: Series<TimelineEvent>, { at, exchange }: TimelineEvent): number {
  let index = lowerBound(series, at);
  while (index < series.length - 1 && series[index]?.exchange !== exchange) index += 1;
  return index;
}
