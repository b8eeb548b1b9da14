import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepView } from '../../../entrypoints/devtools/keep-view.ts';
import { createRecordingStore } from '../../../entrypoints/devtools/recording-store.ts';
import { toForeignRequest } from '../../../lib/capture/index.ts';
import { exchange } from '../../fixtures/exchange.ts';

const { set, remove, extension } = vi.hoisted(() => ({
  set: vi.fn(async (_items: Record<string, { requests: readonly { count: number }[] }>) => {}),
  remove: vi.fn(async (_key: string) => {}),
  extension: { inIncognitoContext: false },
}));
vi.mock('webextension-polyfill', () => ({ default: { extension, storage: { session: { set, remove } } } }));
// Workers share their modules; this one was made with a stand-in for the browser.
afterAll(() => vi.resetModules());

beforeEach(() => {
  vi.useFakeTimers();
  set.mockClear();
});
afterEach(() => void vi.useRealTimers());

const request = () => ({ request: toForeignRequest(exchange()), isBackfill: false });

it('keeps the view of a page that is never quiet', async () => {
  const store = createRecordingStore();
  keepView(7, store);
  for (let at = 0; at < 20; at += 1) {
    store.add(request());
    await vi.advanceTimersByTimeAsync(200);
  }
  expect(set.mock.calls.length).toBeGreaterThan(5);
  expect(set.mock.calls.length).toBeLessThan(12);
  expect(Object.keys(set.mock.calls[0]?.[0] ?? {})).toEqual(['view:7']);
});

it('keeps nothing of a private window', async () => {
  extension.inIncognitoContext = true;
  const store = createRecordingStore();
  keepView(7, store);
  store.add(request());
  await vi.runAllTimersAsync();
  extension.inIncognitoContext = false;
  expect(set).not.toHaveBeenCalled();
});

it('keeps no view at all rather than an old one where the browser refuses the latest', async () => {
  const store = createRecordingStore();
  keepView(7, store);
  set.mockRejectedValueOnce(new Error('quota'));
  store.add(request());
  await vi.runAllTimersAsync();
  expect(remove.mock.calls).toEqual([['view:7']]);
});
