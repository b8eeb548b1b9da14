import { type Exchange, readCapture, readContent, toForeignRequest } from '../../lib/capture/index.ts';
import { type Inspection, inspectCapture } from '../../lib/inspect/index.ts';
import { emptyRecording, type Recording } from '../../lib/timeline/index.ts';
import { type KeySet, readKeySet } from '../../lib/tokens/index.ts';

export type ImportResult =
  | { readonly kind: 'recording'; readonly recording: Recording }
  /** A JWKS document by itself: keys for what is recorded already. */
  | { readonly kind: 'keys'; readonly keys: KeySet }
  | { readonly kind: 'unusable'; readonly reason: string };

/** A file as a recording or as keys, or one line that says what is wrong with it and where. */
export async function importFile(file: Blob): Promise<ImportResult> {
  const reading = readCapture(await file.text());
  if (!reading.ok) {
    return { kind: 'unusable', reason: `This file cannot be read: ${reading.reason} (${reading.place})` };
  }
  const keys = reading.kind === 'json' ? keysIn(reading.exchanges) : [];
  if (keys.length > 0) return { kind: 'keys', keys };
  const { inspections, findings, session, otherSessions } = await inspectCapture(reading.exchanges);
  const recording: Recording = {
    ...emptyRecording,
    source: 'imported',
    inspections: inspections.filter(isOurs),
    foreign: inspections.filter((inspection) => !isOurs(inspection)).map(({ exchange }) => toForeignRequest(exchange)),
    seen: inspections.length + reading.skipped,
    findings,
    session,
    otherSessions,
  };
  return { kind: 'recording', recording };
}

const isOurs = ({ provider, tokens }: Inspection): boolean => provider !== null || tokens.length > 0;

function keysIn(exchanges: readonly Exchange[]): KeySet {
  return exchanges.flatMap(({ response }) => {
    const content = readContent(response.body);
    return content.kind === 'json' ? readKeySet(content.value) : [];
  });
}
