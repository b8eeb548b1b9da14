import type { Inspection } from '../../inspect/index.ts';
import { eventOf, type TimelineEvent } from './event.ts';
import { addEvent, type GrowingLane, isEmpty, type Lane, replaceEvent } from './lane.ts';
import { createLanes } from './lanes.ts';

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

/** An event in a lane that still grows. */
interface Place {
  readonly lane: GrowingLane;
  readonly event: TimelineEvent;
}

export function createTimeline(): Timeline {
  const lanes = createLanes();
  const places = new Map<number, Place>();
  const untimed = new Set<number>();

  return {
    add(inspection) {
      const event = eventOf(inspection);
      const known = places.get(inspection.exchange.index);
      lanes.addTokens(inspection);
      if (event === null) untimed.add(inspection.exchange.index);
      else places.set(event.exchange, known ? replaced(known, event) : added(lanes.laneOf(inspection), event));
    },
    forgetBefore(exchange) {
      lanes.forgetBefore(exchange);
      for (const known of places.keys()) if (known < exchange) places.delete(known);
      for (const known of untimed) if (known < exchange) untimed.delete(known);
    },
    lanes: () => lanes.all().filter((lane) => !isEmpty(lane)),
    find: (exchange) => places.get(exchange) ?? null,
    untimed: () => untimed.size,
  };
}

function added(lane: GrowingLane, event: TimelineEvent): Place {
  addEvent(lane, event);
  return { lane, event };
}

function replaced({ lane, event: before }: Place, event: TimelineEvent): Place {
  replaceEvent(lane, before, event);
  return { lane, event };
}
