export { type Change, changesBetween } from './changes.ts';
export { emptyRecording, type Recording } from './recording.ts';
export { pairsOfSameObject, type Subject, subjectOf } from './same-object.ts';
