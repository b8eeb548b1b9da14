import type { Answer, JobName, Jobs } from './jobs.ts';

interface Listening<Name extends JobName> {
  onProgress(progress: Jobs[Name]['progress']): void;
  /** Ends the worker, whatever it is at. */
  readonly signal: AbortSignal;
}

type Outcome<Name extends JobName> =
  | { readonly kind: 'done'; readonly result: Jobs[Name]['result'] }
  | { readonly kind: 'canceled' }
  /** A bug, or more than fits into memory. */
  | { readonly kind: 'crashed' };

/** Runs a job in a worker of its own, so that the page stays free whatever the size of the capture. */
export async function inWorker<Name extends JobName>(
  name: Name,
  input: Jobs[Name]['input'],
  { onProgress, signal }: Listening<Name>,
): Promise<Outcome<Name>> {
  const { address } = await import('./engine.ts');
  if (signal.aborted) return { kind: 'canceled' };
  const worker = new Worker(address, { type: 'module', name: `touchstone ${name}` });
  const outcome = new Promise<Outcome<Name>>((resolve) => {
    signal.addEventListener('abort', () => resolve({ kind: 'canceled' }));
    worker.addEventListener('error', () => resolve({ kind: 'crashed' }));
    worker.addEventListener('message', ({ data }: MessageEvent<Answer<Name>>) => {
      if (data.type === 'progress') onProgress(data.progress);
      else resolve(data.type === 'result' ? { kind: 'done', result: data.result } : { kind: 'crashed' });
    });
  });
  worker.postMessage({ name, input });
  return await outcome.finally(() => worker.terminate());
}
