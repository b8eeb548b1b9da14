import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Inspection } from '../../lib/inspect/index.ts';
import type { Recording } from '../../lib/timeline/index.ts';
import { ExportContext, type ExportStart } from '../export/export-context.ts';
import type { Exporter } from '../export/exporter.ts';
import type { ExportOptions } from '../export/options.tsx';
import { type Scope, scopesOf } from '../export/scopes.ts';
import type { ListRow } from '../list/row.ts';
import { lazy } from '../ui/lazy.tsx';

// Most looks at a panel end without an export.
const ExportDialog = lazy(async () => (await import('../export/export-dialog.tsx')).ExportDialog);

interface Props {
  exporter: Exporter;
  recording: Recording;
  /** What the filter lets pass. */
  rows: readonly ListRow[];
  selected: Inspection | undefined;
  children: ComponentChildren;
}

interface Opened {
  readonly scopes: readonly Scope[];
  readonly first: ExportOptions;
}

/** Lets everything within open the export dialog, on what is listed at that moment. */
export function ExportArea({ exporter, recording, rows, selected, children }: Props) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = ({ format, inspection }: ExportStart) => {
    const scopes = scopesOf(
      recording.inspections,
      rows.flatMap((row) => row.inspection ?? []),
      inspection ?? selected,
    );
    const scope = scopes.find(({ id }) => id === (inspection ? 'selected' : 'all')) ?? scopes[0];
    if (scope) setOpened({ scopes, first: { format, scope, areTimesKept: false } });
  };
  return (
    <ExportContext.Provider value={open}>
      {children}
      {opened && (
        <ExportDialog {...opened} exporter={exporter} hosts={recording.hosts} onClose={() => setOpened(null)} />
      )}
    </ExportContext.Provider>
  );
}
