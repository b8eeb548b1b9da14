export { type Change, changesBetween } from './changes.ts';
export { type Comparison, compareResponses } from './compare.ts';
export {
  type Column,
  columnsOf,
  coveredAfter,
  createTimeline,
  type EventKind,
  endOf,
  expectedNext,
  indexIn,
  type Lane,
  type Lifetime,
  lowerBound,
  type PlacedEvent,
  type Timeline,
  type TimelineEvent,
} from './events/index.ts';
export { emptyRecording, type Recording } from './recording.ts';
export { aboutTheSame, type Pair, pairsOfSameObject } from './same-object.ts';
