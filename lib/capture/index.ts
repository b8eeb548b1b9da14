export { bodyLength } from './body-length.ts';
export { createCaptureReader } from './capture-reader.ts';
export { bodyLimit, type Content, readContent } from './content.ts';
export { cookiePairs } from './cookie-pairs.ts';
export {
  type Body,
  type Exchange,
  type Header,
  header,
  headerValues,
  type TextBody,
} from './exchange.ts';
export { type ForeignRequest, toForeignRequest } from './foreign-request.ts';
export { formField } from './form-field.ts';
export { fromHarEntry } from './from-har.ts';
export { createHarGate, type PieceReader } from './har-gate.ts';
export { createHarSplitter } from './har-splitter.ts';
export { type CaptureKind, type CaptureReading, readCapture } from './read-capture.ts';
export { type Skip, skipInWords } from './skips.ts';
export { snapshotVersion } from './snapshot.ts';
