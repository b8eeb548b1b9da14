import { importFile } from '../import-file.ts';
import { prepareExport } from '../prepare-export.ts';
import type { Answer, JobName, Jobs, Order } from './jobs.ts';

/**
 * Where this module was loaded from: pages start a worker there. A worker that a bundler makes carries the whole engine a
 * second time; this one is a chunk like any other and shares it. WXT writes the page's address for the expression
 * `import.meta.url`, so it is taken out of `import.meta` instead.
 */
export const { url: address } = import.meta;

const isWorker = typeof document === 'undefined' && typeof postMessage === 'function';
if (isWorker) {
  addEventListener('message', ({ data }: MessageEvent<Order>) => void work(data));
  addEventListener('messageerror', () => post({ type: 'crash' }));
}

async function work(order: Order): Promise<void> {
  try {
    if (order.name === 'import') done('import', await importFile(order.input, (progress) => tell('import', progress)));
    else done('export', await prepareExport(order.input, (step) => tell('export', step)));
  } catch {
    post({ type: 'crash' });
  }
}

const tell = <Name extends JobName>(_name: Name, progress: Jobs[Name]['progress']): void =>
  post<Name>({ type: 'progress', progress });
const done = <Name extends JobName>(_name: Name, result: Jobs[Name]['result']): void =>
  post<Name>({ type: 'result', result });
const post = <Name extends JobName>(answer: Answer<Name>): void => postMessage(answer);
