import { snapshotVersion } from '../capture/index.ts';
import type { Sanitized, SanitizedCapture } from '../sanitize/index.ts';

/** Touchstone's own form, read again by `readCapture`: nothing that HAR has no place for is lost. */
export const toJson = ({ exchanges, receipt }: Sanitized<SanitizedCapture>): string =>
  `${JSON.stringify({ touchstone: snapshotVersion, exchanges, receipt }, null, 1)}\n`;
