import type { ExportRequest, ExportStep, PreparedExport } from '../../components/export/exporter.ts';
import { write } from '../../lib/export/index.ts';
import { type Sanitized, type SanitizedCapture, sanitize } from '../../lib/sanitize/index.ts';

/** What would leave, and the capture that it was written from. */
export interface SanitizedExport extends PreparedExport {
  readonly capture: Sanitized<SanitizedCapture>;
}

/** Sanitizes, writes the file's text, and lets the second opinion look at it. */
export async function prepareExport(
  { inspections, format, areTimesKept, secretNames }: ExportRequest,
  onStep: (step: ExportStep) => void = () => {},
): Promise<SanitizedExport> {
  onStep('sanitize');
  const { capture, leaksIn } = sanitize(inspections, { areTimesKept, secretNames });
  const text = await write(capture, format);
  onStep('check');
  return { text, format, receipt: capture.receipt, leaks: leaksIn(text), capture };
}
