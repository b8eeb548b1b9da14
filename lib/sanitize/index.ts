export { type SanitizeOptions, sanitize } from './sanitize.ts';
export type { Sanitized, SanitizedCapture } from './sanitized.ts';
export { createVerifier, type Leak, verifyText } from './second-opinion/index.ts';
