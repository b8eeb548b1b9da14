// Alone of all texts: this runs in a worker of its own.
import { importTexts } from '../../components/texts/import.ts';
import {
  type CaptureReading,
  createCaptureReader,
  type Exchange,
  readContent,
  toForeignRequest,
} from '../../lib/capture/index.ts';
import { type Inspection, inspectCapture, isOfInterest } from '../../lib/inspect/index.ts';
import { type Provider, providers as registered, withHosts } from '../../lib/providers/index.ts';
import { emptyRecording, type Recording } from '../../lib/timeline/index.ts';
import { type KeySet, readKeySet } from '../../lib/tokens/index.ts';
import { decodeText } from './decode-text.ts';

export interface ImportOrder {
  readonly file: Blob;
  /** Hosts of the user's own that are a Frontend API. */
  readonly hosts: readonly string[];
}

export type ImportResult =
  | { readonly kind: 'recording'; readonly recording: Recording }
  /** A JWKS document by itself: keys for what is recorded already. */
  | { readonly kind: 'keys'; readonly keys: KeySet }
  | { readonly kind: 'unusable'; readonly reason: string };

/** How much of the file was read, from 0 to 1; null once it is read and being inspected. */
export type ImportProgress = number | null;

/** A file as a recording or as keys, or one line that says what is wrong with it and where. It is never held whole. */
export async function importFile(
  { file, hosts }: ImportOrder,
  onProgress: (progress: ImportProgress) => void = () => {},
): Promise<ImportResult> {
  const providers = withHosts(registered, hosts);
  const reader = createCaptureReader((exchange) => isOfInterest(exchange, providers));
  try {
    for await (const text of decodeText(piecesOf(file, onProgress))) reader.push(text);
  } catch (error) {
    if (error instanceof TypeError) return unusable(importTexts.notText);
    throw error;
  }
  const reading = reader.finish();
  if (!reading.ok) return unusable(`${reading.reason} (${reading.place})`);
  onProgress(null);
  const keys = reading.kind === 'json' ? keysIn(reading.exchanges) : [];
  if (keys.length > 0) return { kind: 'keys', keys };
  return { kind: 'recording', recording: { ...(await toRecording(reading, providers)), hosts } };
}

const unusable = (reason: string): ImportResult => ({
  kind: 'unusable',
  reason: importTexts.unusable(reason),
});

async function* piecesOf(file: Blob, onProgress: (progress: ImportProgress) => void): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  let bytes = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    yield piece.value;
    bytes += piece.value.length;
    onProgress(bytes / file.size);
  }
}

async function toRecording(
  { exchanges, skips }: Extract<CaptureReading, { ok: true }>,
  providers: readonly Provider[],
): Promise<Recording> {
  const { inspections, findings, session, otherSessions } = await inspectCapture(exchanges, { providers });
  const skipped = skips.reduce((sum, { count }) => sum + count, 0);
  return {
    ...emptyRecording,
    source: 'imported',
    inspections: inspections.filter(isOurs),
    foreign: inspections.filter((inspection) => !isOurs(inspection)).map(({ exchange }) => toForeignRequest(exchange)),
    seen: inspections.length + skipped,
    skips,
    findings,
    session,
    otherSessions,
  };
}

const isOurs = ({ provider, tokens }: Inspection): boolean => provider !== null || tokens.length > 0;

function keysIn(exchanges: readonly Exchange[]): KeySet {
  return exchanges.flatMap(({ response }) => {
    const content = readContent(response.body);
    return content.kind === 'json' ? readKeySet(content.value) : [];
  });
}
