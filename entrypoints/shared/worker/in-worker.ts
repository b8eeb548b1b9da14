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

/** Runs a job in a worker of its own, so that the page stays free whatever the size of the capture. Never rejects. */
export async function inWorker<Name extends JobName>(
  name: Name,
  input: Jobs[Name]['input'],
  listening: Listening<Name>,
): Promise<Outcome<Name>> {
  let worker: Worker | null = null;
  try {
    const { address } = await import('./engine.ts');
    if (listening.signal.aborted) return { kind: 'canceled' };
    worker = new Worker(address, { type: 'module', name: `touchstone ${name}` });
    return await outcomeOf(worker, { name, input }, listening);
  } catch {
    return { kind: 'crashed' };
  } finally {
    worker?.terminate();
  }
}

/** Gives a worker its one order, and waits for what comes of it. Rejects where the order cannot be posted. */
const outcomeOf = <Name extends JobName>(
  worker: Worker,
  order: { readonly name: Name; readonly input: Jobs[Name]['input'] },
  { onProgress, signal }: Listening<Name>,
): Promise<Outcome<Name>> =>
  new Promise((resolve) => {
    const crash = () => resolve({ kind: 'crashed' });
    signal.addEventListener('abort', () => resolve({ kind: 'canceled' }));
    worker.addEventListener('error', crash);
    worker.addEventListener('messageerror', crash);
    worker.addEventListener('message', ({ data }: MessageEvent<Answer<Name>>) => {
      if (data.type === 'progress') onProgress(data.progress);
      else if (data.type === 'result') resolve({ kind: 'done', result: data.result });
      else crash();
    });
    worker.postMessage(order);
  });
