export { createForeignRoom } from './foreign-body.ts';
export { type SanitizeOptions, sanitize } from './sanitize.ts';
export type { Sanitized, SanitizedCapture } from './sanitized.ts';
export { type Leak, verifyText } from './second-opinion/index.ts';
export { createPieceVerifier } from './verify-pieces.ts';
