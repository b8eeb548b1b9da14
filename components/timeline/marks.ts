import { durationMs, type EpochMs } from '../../lib/time.ts';
import {
  type Column,
  columnsOf,
  type EventKind,
  type Lane,
  lowerBound,
  type TimelineEvent,
} from '../../lib/timeline/index.ts';
import { msPerPixel, type Scale, xOf } from './scale.ts';

/** What is drawn for the events of one column: a sign for one event, a bar for more. */
export interface Mark {
  readonly x: number;
  readonly count: number;
  readonly errors: number;
  readonly kind: EventKind;
  /** What a click shows: the first error, else the first event. */
  readonly event: TimelineEvent;
  /** First and last moment. */
  readonly from: EpochMs;
  readonly to: EpochMs;
}

/** Width of a column in pixels: two signs side by side do not touch. */
export const columnWidth = 10;

/** Which kind of mark stands for a column of several: the rarest, because it tells the most. */
const telling: readonly EventKind[] = ['sign-out', 'sign-in', 'handshake', 'touch', 'token', 'request'];
/** More than a few are looked at only as a number. */
const lookedAt = 12;

/** The marks of a lane, in order. Every event in view is in one of them. */
export function marksOf(lane: Lane, scale: Scale): readonly Mark[] {
  const width = durationMs(columnWidth * msPerPixel(scale));
  const from = Math.floor(scale.from / width) * width;
  const to = (Math.floor(scale.to / width) + 1) * width;
  const columns = columnsOf(lane.events, from, to, width);
  return apart(lane, scale, columns).flatMap((column) => markOf(lane, scale, column));
}

/** Nearer to each other, in pixels, two marks would be one on top of the other. */
const leastDistance = 8;

/** Takes two columns for one where their events are close to the edge between them. */
function apart(lane: Lane, scale: Scale, columns: readonly Column[]): readonly Column[] {
  const kept: Column[] = [];
  let mergedAt = -1;
  for (const column of columns) {
    const before = kept.at(-1);
    const isClose = before && middle(lane, scale, column) - middle(lane, scale, before) < leastDistance;
    if (!isClose || mergedAt === kept.length - 1) kept.push(column);
    else {
      mergedAt = kept.length - 1;
      kept[mergedAt] = { start: before.start, end: column.end };
    }
  }
  return kept;
}

function middle({ events }: Lane, scale: Scale, { start, end }: Column): number {
  return (xOf(scale, events[start]?.at ?? 0) + xOf(scale, events[end - 1]?.at ?? 0)) / 2;
}

function markOf(lane: Lane, scale: Scale, column: Column): readonly Mark[] {
  const { start, end } = column;
  const [first, last] = [lane.events[start], lane.events[end - 1]];
  if (!first || !last) return [];
  const firstError = lowerBound(lane.errors, first.at);
  const errors = lowerBound(lane.errors, lane.events[end]?.at ?? Infinity, firstError) - firstError;
  return [
    {
      x: middle(lane, scale, column),
      count: end - start,
      errors,
      kind: kindOf(lane.events.slice(start, Math.min(end, start + lookedAt))),
      event: (errors > 0 ? lane.errors[firstError] : undefined) ?? first,
      from: first.at,
      to: last.at,
    },
  ];
}

const kindOf = (events: readonly TimelineEvent[]): EventKind =>
  telling.find((kind) => events.some((event) => event.kind === kind)) ?? 'request';

/** The mark that an event is part of. */
export const markOfEvent = (marks: readonly Mark[], { at }: TimelineEvent): Mark | undefined =>
  marks.find(({ from, to }) => from <= at && at <= to);

/** How close the pointer must come, in pixels. */
const reach = 7;

/** The mark nearest to the pointer. */
export function markAt(marks: readonly Mark[], x: number): Mark | undefined {
  let nearest: Mark | undefined;
  for (const mark of marks) {
    if (Math.abs(mark.x - x) <= Math.abs((nearest?.x ?? x + reach) - x)) nearest = mark;
  }
  return nearest;
}
