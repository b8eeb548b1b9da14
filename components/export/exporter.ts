import type { Format } from '../../lib/export/index.ts';
import type { Inspection } from '../../lib/inspect/index.ts';
import type { Leak, Sanitized, SanitizedCapture } from '../../lib/sanitize/index.ts';

/** What is to leave, before it is sanitized. */
export interface ExportRequest {
  readonly inspections: readonly Inspection[];
  readonly format: Format;
  readonly areTimesKept: boolean;
  /** What the user calls hosts of a Frontend API. */
  readonly hosts: readonly string[];
  /** What the user calls the names of secrets. */
  readonly secretNames: readonly string[];
}

/** What would leave. Only where the second opinion found nothing may it be saved or copied. */
export interface PreparedExport {
  readonly text: Sanitized<string>;
  readonly format: Format;
  readonly receipt: SanitizedCapture['receipt'];
  /** What the second opinion found, and where; never the value. */
  readonly leaks: readonly Leak[];
}

export type ExportStep = 'sanitize' | 'check';

export type ExportOutcome =
  | { readonly kind: 'done'; readonly result: PreparedExport }
  | { readonly kind: 'canceled' }
  | { readonly kind: 'crashed' };

/** How the dialog gets its work done; the entrypoint knows. */
export interface Exporter {
  /** Sanitizes, writes and checks; until then the signal can end it. */
  prepare(request: ExportRequest, onStep: (step: ExportStep) => void, signal: AbortSignal): Promise<ExportOutcome>;
  /** Offers the file. */
  save(prepared: PreparedExport): void;
  /** Keeps the sanitized capture under a name in the browser; what went wrong in one sentence, or null. */
  keep(name: string, request: Omit<ExportRequest, 'format'>): Promise<string | null>;
}
