export type { EventKind, TimelineEvent } from './event.ts';
export { coveredAfter, expectedNext, type Lifetime } from './lifetime.ts';
export { type Column, columnsOf, lowerBound } from './series.ts';
export { createTimeline, indexIn, type Lane, type PlacedEvent, type Timeline } from './timeline.ts';
