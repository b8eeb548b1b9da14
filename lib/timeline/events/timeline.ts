import type { Inspection } from '../../inspect/index.ts';
import { eventOf, type TimelineEvent } from './event.ts';
import { insertLifetime, type Lifetime, sessionTokensOf } from './lifetime.ts';
import { insert, lowerBound, type Series } from './series.ts';
import { sessionInPath } from './session-in-path.ts';

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

/** An event with the lane it stands in. */
export interface PlacedEvent {
  readonly lane: Lane;
  readonly event: TimelineEvent;
}

/** The history of a capture, as far as it was given. It grows by `add`. */
export interface Timeline {
  /**
   * Adds an exchange; one that was added before is put in its own place, as when a signature was checked since. Costs the same after
   * 50,000 exchanges as after 50 as long as they come about in the order of time.
   */
  add(inspection: Inspection): void;
  /** Drops what came before the exchange of this index, as a recording does that is full. */
  forgetBefore(exchange: number): void;
  /** Sessions in order of appearance, then the rest. Lanes that nothing stands in are left out. */
  lanes(): readonly Lane[];
  /** By `exchange.index`; null where its time is not known. */
  find(exchange: number): PlacedEvent | null;
  /** How many exchanges do not tell when they were. */
  untimed(): number;
}

type Growing = {
  -readonly [K in keyof Lane]: Lane[K] extends Series<infer T extends TimelineEvent | Lifetime> ? T[] : Lane[K];
};

export function createTimeline(): Timeline {
  const sessions = new Map<string, Growing>();
  const auth = emptyLane('auth', '');
  const app = emptyLane('app', '');
  const places = new Map<number, PlacedEvent & { lane: Growing }>();
  const seenTokens = new Set<string>();
  const untimed = new Set<number>();

  const laneOf = (session: string): Growing => {
    const known = sessions.get(session) ?? emptyLane('session', session);
    sessions.set(session, known);
    return known;
  };
  const addTokens = (inspection: Inspection): void => {
    for (const token of sessionTokensOf(inspection)) {
      const lane = laneOf(token.session);
      lane.isImpersonated ||= token.isImpersonated;
      const identity = `${token.session} ${token.issuedAt} ${token.expiresAt}`;
      if (!seenTokens.has(identity)) insertLifetime(lane.lifetimes, token, inspection.exchange);
      seenTokens.add(identity);
    }
  };
  const pick = (inspection: Inspection): Growing => {
    if (inspection.provider === 'app') return app;
    const session = sessionInPath(inspection) ?? sessionTokensOf(inspection)[0]?.session;
    if (session === undefined) return auth;
    const lane = laneOf(session);
    lane.provider ??= inspection.provider;
    return lane;
  };
  return {
    add(inspection) {
      const event = eventOf(inspection);
      const known = places.get(inspection.exchange.index);
      addTokens(inspection);
      if (event === null) untimed.add(inspection.exchange.index);
      else if (known) places.set(event.exchange, exchanged(known, event));
      else places.set(event.exchange, placed(pick(inspection), event));
    },
    forgetBefore(exchange) {
      for (const lane of [...sessions.values(), auth, app]) drop(lane, exchange);
      for (const known of places.keys()) if (known < exchange) places.delete(known);
      for (const known of untimed) if (known < exchange) untimed.delete(known);
    },
    lanes: () =>
      [...sessions.values(), auth, app].filter(({ events, lifetimes }) => events.length + lifetimes.length > 0),
    find: (exchange) => places.get(exchange) ?? null,
    untimed: () => untimed.size,
  };
}

const emptyLane = (kind: Lane['kind'], session: string): Growing => ({
  kind,
  session,
  provider: null,
  events: [],
  errors: [],
  lifetimes: [],
  isImpersonated: false,
});

function drop(lane: Growing, before: number): void {
  lane.events = lane.events.filter(({ exchange }) => exchange >= before);
  lane.errors = lane.errors.filter(({ exchange }) => exchange >= before);
  lane.lifetimes = lane.lifetimes.filter(({ exchange }) => exchange >= before);
}

function placed(lane: Growing, event: TimelineEvent) {
  insert(lane.events, event);
  if (event.isError) insert(lane.errors, event);
  return { lane, event };
}

/** More is known of an exchange than before. Its time is the same, and so is its lane. */
function exchanged({ lane, event: before }: PlacedEvent & { lane: Growing }, event: TimelineEvent) {
  lane.events[indexIn(lane.events, before)] = event;
  if (before.isError) lane.errors.splice(indexIn(lane.errors, before), 1);
  if (event.isError) insert(lane.errors, event);
  return { lane, event };
}

/** Position of an event in a series that holds it. */
export function indexIn(series: Series<TimelineEvent>, { at, exchange }: TimelineEvent): number {
  let index = lowerBound(series, at);
  while (index < series.length - 1 && series[index]?.exchange !== exchange) index += 1;
  return index;
}
