export { type Change, changesBetween } from './changes.ts';
export { type Comparison, compareAnswers } from './compare.ts';
export { emptyRecording, type Recording } from './recording.ts';
export { aboutTheSame, pairsOfSameObject } from './same-object.ts';
