import type { ExportRequest, ExportStep, PreparedExport } from '../../components/export/exporter.ts';
import { documentOf, held, inspectPieces, textOf } from '../../lib/export/index.ts';
import { providers as registered, withHosts } from '../../lib/providers/index.ts';
import { sanitize } from '../../lib/sanitize/index.ts';

/** Sanitizes, writes the file's text, and lets the second opinion look at it. */
export async function prepareExport(
  { inspections, format, areTimesKept, hosts, secretNames }: ExportRequest,
  onStep: (step: ExportStep) => void = () => {},
): Promise<PreparedExport> {
  onStep('sanitize');
  const providers = withHosts(registered, hosts);
  const { capture, leaksIn } = sanitize(inspections, { areTimesKept, secretNames, providers });
  const document = held(await documentOf(capture, format, providers));
  onStep('check');
  const leaks = [...inspectPieces(document, leaksIn)];
  return { text: textOf(document), format, receipt: capture.receipt, leaks };
}
