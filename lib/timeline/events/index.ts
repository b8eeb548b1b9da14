export { endOf } from './ending.ts';
export type { EventKind, TimelineEvent } from './event.ts';
export { indexIn, type Lane } from './lane.ts';
export { coveredAfter, expectedNext, type Lifetime } from './lifetime.ts';
export { type Column, columnsOf, lowerBound } from './series.ts';
export { createTimeline, type PlacedEvent, type Timeline } from './timeline.ts';
