import { createContext } from 'preact';
import type { Format } from '../../lib/export/index.ts';
import type { Inspection } from '../../lib/inspect/index.ts';

/** What the export dialog begins with. */
export interface ExportStart {
  readonly format: Format;
  /** One request only; null: whatever is listed. */
  readonly inspection: Inspection | null;
}

/** Opens the export dialog; null where nothing can be exported. */
export const ExportContext = createContext<((start: ExportStart) => void) | null>(null);
