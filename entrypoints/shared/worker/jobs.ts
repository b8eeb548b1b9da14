import type { ExportRequest, ExportStep, PreparedExport } from '../../../components/export/exporter.ts';
import type { ImportOrder, ImportProgress, ImportResult } from '../import-file.ts';

/** What the worker does, and what each job takes, tells meanwhile, and gives. All of it is plain data. */
export interface Jobs {
  readonly import: { readonly input: ImportOrder; readonly progress: ImportProgress; readonly result: ImportResult };
  readonly export: { readonly input: ExportRequest; readonly progress: ExportStep; readonly result: PreparedExport };
}

export type JobName = keyof Jobs;

/** The one message to a worker: each does one job and is gone. */
export type Order = {
  readonly [Name in JobName]: { readonly name: Name; readonly input: Jobs[Name]['input'] };
}[JobName];

/** What comes back: any number of times how far it is, then the result. */
export type Answer<Name extends JobName> =
  | { readonly type: 'progress'; readonly progress: Jobs[Name]['progress'] }
  | { readonly type: 'result'; readonly result: Jobs[Name]['result'] }
  /** The job crashed. Its error stays in the worker, because its message may quote the capture. */
  | { readonly type: 'crash' };
