import { useEffect, useState } from 'preact/hooks';
import type { Exporter, ExportRequest, ExportStep, PreparedExport } from './exporter.ts';

/** How far an export is. The last text stays in view while the next one is made. */
export interface Preparation {
  readonly step: ExportStep | 'done' | 'crashed';
  readonly prepared: PreparedExport | null;
}

/** Prepares the export anew whenever something else is asked for. */
export function usePreparation(exporter: Exporter, request: ExportRequest): Preparation {
  const { inspections, format, areTimesKept, hosts, secretNames } = request;
  const [preparation, setPreparation] = useState<Preparation>({ step: 'sanitize', prepared: null });
  useEffect(() => {
    const abort = new AbortController();
    const goTo = (step: ExportStep) => setPreparation(({ prepared }) => ({ step, prepared }));
    goTo('sanitize');
    void exporter
      .prepare({ inspections, format, areTimesKept, hosts, secretNames }, goTo, abort.signal)
      .then((outcome) => {
        if (outcome.kind === 'done') setPreparation({ step: 'done', prepared: outcome.result });
        if (outcome.kind === 'crashed') setPreparation({ step: 'crashed', prepared: null });
      });
    return () => abort.abort();
  }, [exporter, inspections, format, areTimesKept, hosts, secretNames]);
  return preparation;
}

/** Did the second opinion find what should not leave in the text in view, or could none be made? */
export const isRefused = ({ step, prepared }: Preparation): boolean =>
  step === 'crashed' || (prepared !== null && prepared.leaks.length > 0);

/** What may leave: it was checked and found clean. Null for anything else. */
export const cleanExport = ({ step, prepared }: Preparation): PreparedExport | null =>
  step === 'done' && prepared?.leaks.length === 0 ? prepared : null;
