import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { inWorker } from '../../../entrypoints/shared/worker/in-worker.ts';

/** Workers that do what a test says. */
class Hand extends EventTarget {
  static readonly all: Hand[] = [];
  static readonly onPost = vi.fn();
  readonly postMessage = Hand.onPost.mockClear();
  readonly terminate = vi.fn();

  constructor() {
    super();
    Hand.all.push(this);
  }

  answer(data: object): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

vi.stubGlobal('Worker', Hand);
// Each job loads it first, and the first to do so would wait for the whole engine.
beforeAll(() => import('../../../entrypoints/shared/worker/engine.ts'));
afterAll(() => vi.unstubAllGlobals());
beforeEach(() => void Hand.all.splice(0));

const order = { file: new Blob(['{}']), hosts: [] };

async function begin() {
  const abort = new AbortController();
  const onProgress = vi.fn();
  const outcome = inWorker('import', order, { onProgress, signal: abort.signal });
  const worker = await vi.waitUntil(() => Hand.all[0]);
  return { abort, onProgress, outcome, worker };
}

describe('a job in a worker', () => {
  it('is posted once, tells how far it is, and its worker goes with the result', async () => {
    const { onProgress, outcome, worker } = await begin();
    expect(worker.postMessage).toHaveBeenCalledExactlyOnceWith({ name: 'import', input: order });
    worker.answer({ type: 'progress', progress: 0.5 });
    expect(onProgress).toHaveBeenCalledExactlyOnceWith(0.5);
    const result = { kind: 'keys', keys: [] };
    worker.answer({ type: 'result', result });
    expect(await outcome).toEqual({ kind: 'done', result });
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it('ends at once when it is canceled, whatever it is at', async () => {
    const { abort, outcome, worker } = await begin();
    abort.abort();
    expect(await outcome).toEqual({ kind: 'canceled' });
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it('does not even begin where it was canceled before', async () => {
    const listening = { onProgress: vi.fn(), signal: AbortSignal.abort() };
    expect(await inWorker('import', order, listening)).toEqual({ kind: 'canceled' });
    expect(Hand.all).toEqual([]);
  });

  it.each([
    ['says so', (worker: Hand) => worker.answer({ type: 'crash' })],
    ['is killed by the browser', (worker: Hand) => worker.dispatchEvent(new Event('error'))],
    ['answers what cannot be read', (worker: Hand) => worker.dispatchEvent(new Event('messageerror'))],
  ])('has crashed when its worker %s', async (_how, crash) => {
    const { outcome, worker } = await begin();
    crash(worker);
    expect(await outcome).toEqual({ kind: 'crashed' });
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it('has crashed where the order cannot be posted, and its worker goes', async () => {
    Hand.onPost.mockThrowOnce(new DOMException('too large', 'DataCloneError'));
    const { outcome, worker } = await begin();
    expect(await outcome).toEqual({ kind: 'crashed' });
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it('has crashed where the browser lets no worker start', async () => {
    vi.stubGlobal('Worker', vi.fn().mockThrow(new DOMException('forbidden', 'SecurityError')));
    const listening = { onProgress: vi.fn(), signal: new AbortController().signal };
    expect(await inWorker('import', order, listening)).toEqual({ kind: 'crashed' });
    vi.stubGlobal('Worker', Hand);
  });
});
