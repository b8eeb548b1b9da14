import type { Exporter } from '../../components/export/exporter.ts';
import { texts } from '../../components/texts/index.ts';
import { type Format, fileName } from '../../lib/export/index.ts';
import { saveFile } from './save-file.ts';
import { keepSnapshot } from './snapshots.ts';
import { inWorker } from './worker/in-worker.ts';

const mediaTypes: Readonly<Record<Format, string>> = {
  har: 'application/json',
  json: 'application/json',
  markdown: 'text/markdown',
  curl: 'text/x-shellscript',
};

/** Sanitizes in a worker, saves to the user's disk, keeps in the browser's storage. */
export const exporter: Exporter = {
  prepare: (request, onProgress, signal) => inWorker('export', request, { onProgress, signal }),
  save: ({ format, text }) => saveFile(fileName(format), text, mediaTypes[format]),
  async keep(name, request) {
    const listening = { onProgress: () => {}, signal: new AbortController().signal };
    const outcome = await inWorker('export', { ...request, format: 'json' }, listening);
    if (outcome.kind !== 'done') return texts.export.crashed.title;
    const { text, receipt, leaks } = outcome.result;
    return leaks.length > 0 ? texts.export.refusedSnapshot : await keepSnapshot(name, text, receipt.exchanges);
  },
};
