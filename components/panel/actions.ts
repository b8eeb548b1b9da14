import type { Exporter } from '../export/exporter.ts';
import type { AskPage } from '../token/fetch-keys.tsx';
import type { Copy } from '../ui/copy.tsx';

/** What the panel asks of whoever shows it. */
export interface Actions {
  /** Absent where nothing records what is shown: a capture from a file. */
  setPaused?(isPaused: boolean): void;
  clear(): void;
  /** Of the inspected page; absent where there is none, as in the viewer. */
  reloadPage?(): void;
  /** Through the inspected page, whose request is then recorded unless recording is paused; absent where there is no page. */
  readonly fetchKeys?: AskPage;
  readonly exporter: Exporter;
  /** A file, or pasted text. */
  importFile(file: Blob): void;
  /** The panel as a tab of its own; absent where this is it. */
  openViewer?(): void;
  readonly copy: Copy;
}
