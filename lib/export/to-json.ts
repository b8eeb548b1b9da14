import { snapshotVersion } from '../capture/index.ts';
import { inspectCapture, plainFinding, plainInspection } from '../inspect/index.ts';
import type { Provider } from '../providers/index.ts';
import type { Sanitized, SanitizedCapture } from '../sanitize/index.ts';
import { type ExportDocument, jsonDocument } from './document.ts';
import { version } from './version.ts';

/**
 * Touchstone's own form (docs/capture-format.md), read again by `readCapture`: nothing that HAR has no place for is lost, and
 * what was found in each exchange stands beside it, for scripts and language models.
 */
export async function toJson(
  capture: Sanitized<SanitizedCapture>,
  providers: readonly Provider[],
): Promise<ExportDocument> {
  const { exchanges, receipt } = capture;
  const { inspections, findings, session } = await inspectCapture(exchanges, { providers });
  const frame = {
    touchstone: snapshotVersion,
    writtenBy: `Touchstone ${version}`,
    session,
    findings: findings.map(plainFinding),
    receipt,
    exchanges: [],
  };
  return jsonDocument(frame, 'exchanges', inspections, (inspection) => {
    const { index: _index, status: _status, ...found } = plainInspection(inspection);
    return { ...inspection.exchange, inspection: found };
  });
}
