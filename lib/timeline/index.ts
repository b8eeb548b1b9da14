export { type Change, changesBetween } from './changes.ts';
export { emptyRecording, type Recording } from './recording.ts';
export { pairsOfSameObject, subjectOf } from './same-object.ts';
