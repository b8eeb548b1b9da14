import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Importing } from '../../components/panel/import-bar.tsx';
import { texts } from '../../components/texts/index.ts';
import type { ImportResult } from './import-file.ts';
import { loadSettings } from './stored-settings.ts';
import { inWorker } from './worker/in-worker.ts';

export interface Import {
  readonly importing: Importing | null;
  /** What could not be done, in one sentence. */
  readonly problem: string | null;
  setProblem(problem: string | null): void;
  /** Whatever is being imported at that moment is given up. */
  importFile(file: Blob): void;
}

/** Imports one file at a time, in a worker. `first`: a problem that was there before. */
export function useImport(
  onResult: (result: Exclude<ImportResult, { kind: 'unusable' }>) => void,
  first: string | null = null,
): Import {
  const [importing, setImporting] = useState<Importing | null>(null);
  const [problem, setProblem] = useState<string | null>(first);
  const latest = useRef(onResult);
  useEffect(() => {
    latest.current = onResult;
  });
  const importFile = useMemo(() => {
    let running = new AbortController();
    const run = async (file: Blob): Promise<void> => {
      running.abort();
      const abort = new AbortController();
      running = abort;
      const name = file instanceof File ? file.name : null;
      const show = (progress: number | null) => setImporting({ name, progress, cancel: () => abort.abort() });
      setProblem(null);
      show(0);
      const { hosts } = (await loadSettings()).settings;
      const outcome = await inWorker('import', { file, hosts }, { onProgress: show, signal: abort.signal });
      if (running !== abort) return;
      setImporting(null);
      if (outcome.kind === 'crashed') setProblem(texts.import.crashed);
      if (outcome.kind !== 'done') return;
      if (outcome.result.kind === 'unusable') setProblem(outcome.result.reason);
      else latest.current(outcome.result);
    };
    return (file: Blob) => void run(file);
  }, []);
  return { importing, problem, setProblem, importFile };
}
