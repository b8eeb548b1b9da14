export { emptyRecording, type Recording } from './recording.ts';
