import { readCapture } from '../../lib/capture/index.ts';
import { inspectCapture } from '../../lib/inspect/index.ts';
import { emptyRecording, type Recording } from '../../lib/timeline/index.ts';

export type ImportResult =
  | { readonly ok: true; readonly recording: Recording }
  | { readonly ok: false; readonly reason: string };

/** A file as a recording, or one line that says what is wrong with it and where. */
export async function importFile(file: Blob): Promise<ImportResult> {
  const reading = readCapture(await file.text());
  if (!reading.ok) return { ok: false, reason: `This file cannot be read: ${reading.reason} (${reading.place})` };
  const { inspections, findings, session } = await inspectCapture(reading.exchanges);
  const recording: Recording = {
    ...emptyRecording,
    source: 'imported',
    inspections: inspections.filter(({ provider }) => provider !== null),
    seen: inspections.length + reading.skipped,
    findings,
    session,
  };
  return { ok: true, recording };
}
