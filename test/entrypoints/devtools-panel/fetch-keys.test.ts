import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createRecordingStore } from '../../../entrypoints/devtools/recording-store.ts';
import { fetchKeys, patienceMs } from '../../../entrypoints/devtools-panel/fetch-keys.ts';
import { toForeignRequest } from '../../../lib/capture/index.ts';
import { exchange } from '../../fixtures/exchange.ts';

const evaluate = vi.hoisted(() => vi.fn());
vi.mock('webextension-polyfill', () => ({ default: { devtools: { inspectedWindow: { eval: evaluate } } } }));
// Workers share their modules; this one was made with a stand-in for the browser.
afterAll(() => vi.resetModules());

beforeEach(() => {
  vi.useFakeTimers();
  evaluate.mockResolvedValue([undefined, undefined]);
});
afterEach(() => {
  vi.useRealTimers();
});

const url = 'https://auth.example.com/.well-known/jwks.json';
const refused = exchange({ index: 2, url, status: 0 });

/** The page was asked, after it had asked by itself. */
async function ask() {
  const store = createRecordingStore();
  store.add({ request: exchange({ index: 0, url }), isBackfill: false });
  await vi.runAllTimersAsync();
  const told = vi.fn();
  void fetchKeys(url, store).then(told);
  await vi.advanceTimersByTimeAsync(100);
  return { store, told };
}

it.each([
  ['keys', exchange({ index: 2, url, json: { keys: [] } })],
  ['an error', exchange({ index: 2, url, status: 404 })],
  ['nothing', refused],
  ['nothing, from a host that nobody recognizes', toForeignRequest(refused)],
])('waits for no more than the request that the page makes, which brings %s', async (_, request) => {
  const { store, told } = await ask();
  store.add({ request: exchange({ index: 1, url: 'https://auth.example.com/v1/client' }), isBackfill: false });
  await vi.advanceTimersByTimeAsync(100);
  expect(told).not.toHaveBeenCalled();
  store.add({ request, isBackfill: false });
  await vi.advanceTimersByTimeAsync(100);
  expect(told).toHaveBeenCalledOnce();
});

it('does not wait for ever for a request of which DevTools never tells', async () => {
  const { told } = await ask();
  await vi.advanceTimersByTimeAsync(patienceMs);
  expect(told).toHaveBeenCalledOnce();
});

it('does not wait where there is no page', async () => {
  evaluate.mockRejectedValue(new Error('no inspected window'));
  const { told } = await ask();
  expect(told).toHaveBeenCalledOnce();
});
