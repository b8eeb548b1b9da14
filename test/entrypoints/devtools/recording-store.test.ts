import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../../components/settings/settings.ts';
import { createRecordingStore, type RecordingStore } from '../../../entrypoints/devtools/recording-store.ts';
import { toForeignRequest } from '../../../lib/capture/index.ts';
import { readKeySet } from '../../../lib/tokens/index.ts';
import { scene, touch } from '../../fixtures/clerk-fapi/index.ts';
import { exchange } from '../../fixtures/exchange.ts';
import { keySet } from '../../fixtures/token.ts';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const other = exchange({ url: 'https://cdn.example/app.js?v=1', responseHeaders: { etag: 'x' } });
const foreign = { request: toForeignRequest(other), isBackfill: false };
const auth = (index: number) => ({ request: { ...touch(), index }, isBackfill: false });

describe('a recording store', () => {
  it('counts every request and keeps the auth traffic', async () => {
    const store = createRecordingStore();
    store.add(foreign);
    store.add(auth(1));
    store.add({ ...foreign, isBackfill: true });
    await vi.runAllTimersAsync();
    expect(store.get()).toMatchObject({ seen: 3, backfilled: 1, inspections: [{ endpoint: 'session.touch' }] });
  });

  it('keeps one line of what is not auth traffic, without its query and its headers', async () => {
    const store = createRecordingStore();
    store.add(foreign);
    await vi.runAllTimersAsync();
    const [kept] = store.get().foreign;
    expect(kept).toMatchObject({ url: 'https://cdn.example/app.js', status: 200 });
    expect(JSON.stringify(kept)).not.toMatch(/v=1|etag/);
  });

  it('tells its listeners once about a burst, and no more once they left', async () => {
    const store = createRecordingStore();
    const listener = vi.fn();
    const leave = store.subscribe(listener);
    for (let index = 0; index < 100; index++) store.add(auth(index));
    await vi.runAllTimersAsync();
    leave();
    store.add(foreign);
    await vi.runAllTimersAsync();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('tells the others when a listener was left behind by a panel that is gone', async () => {
    const store = createRecordingStore();
    const gone = vi.fn(() => {
      throw new TypeError("can't access dead object");
    });
    const listener = vi.fn();
    store.subscribe(gone);
    store.subscribe(listener);
    for (const index of [0, 1]) {
      store.add(auth(index));
      await vi.runAllTimersAsync();
    }
    expect(gone).toHaveBeenCalledTimes(1);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('gives out the same list while nothing comes to it', async () => {
    const store = createRecordingStore();
    store.add(auth(0));
    store.add(foreign);
    await vi.runAllTimersAsync();
    const { inspections, foreign: others } = store.get();
    store.add(foreign);
    await vi.runAllTimersAsync();
    expect(store.get().inspections).toBe(inspections);
    expect(store.get().foreign).not.toBe(others);
    store.add(auth(1));
    await vi.runAllTimersAsync();
    expect(store.get().inspections).toHaveLength(2);
    expect(inspections).toHaveLength(1);
  });

  it('is published anew for settings only where they concern it', async () => {
    const store = createRecordingStore();
    const listener = vi.fn();
    store.subscribe(listener);
    store.configure({ ...defaultSettings, theme: 'dark' });
    await vi.runAllTimersAsync();
    expect(listener).not.toHaveBeenCalled();
    store.configure({ ...defaultSettings, theme: 'dark', keptExchanges: 100 });
    await vi.runAllTimersAsync();
    store.configure({ ...defaultSettings, hosts: ['auth.example.com'], keptExchanges: 100 });
    await vi.runAllTimersAsync();
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('wants nothing that ended while it was paused', async () => {
    const store = createRecordingStore();
    store.setPaused(true);
    const isWanted = store.ended();
    await vi.runAllTimersAsync();
    expect(store.get()).toMatchObject({ isPaused: true });
    store.setPaused(false);
    expect([isWanted(), store.ended()()]).toEqual([false, true]);
  });

  it('forgets everything when it is cleared, but stays paused', async () => {
    const store = createRecordingStore();
    store.add(auth(0));
    store.setPaused(true);
    store.clear();
    await vi.runAllTimersAsync();
    expect(store.get()).toMatchObject({ isPaused: true, seen: 0, inspections: [], findings: [], session: null });
  });

  it.each([
    ['is cleared', (store: RecordingStore) => store.clear()],
    ['knows another host', (store: RecordingStore) => store.configure({ ...defaultSettings, hosts: ['a.example'] })],
    [
      'begins anew on another page',
      (store: RecordingStore) => {
        store.configure({ ...defaultSettings, isLogPreserved: false });
        store.navigate(() => true);
      },
    ],
  ])('goes on checking signatures with the keys that it was given when it %s', async (_, happens) => {
    const store = createRecordingStore();
    store.learnKeys(readKeySet(keySet(scene.keyId)));
    store.learnKeys(readKeySet(keySet('another')));
    happens(store);
    store.add(auth(0));
    const published = new Promise<void>((resolve) => store.subscribe(resolve));
    await vi.runAllTimersAsync();
    await published;
    const [{ tokens = [] } = {}] = store.get().inspections;
    expect(tokens.find(({ kind }) => kind === 'session')).toMatchObject({ signature: 'valid' });
  });

  it('keeps its log when the page goes elsewhere, unless it shall not', async () => {
    const store = createRecordingStore();
    store.add(auth(0));
    store.navigate((index) => index > 0);
    await vi.runAllTimersAsync();
    expect(store.get().inspections).toHaveLength(1);
    store.configure({ ...defaultSettings, isLogPreserved: false });
    const arrival = { ...touch(), index: 1, resourceType: 'document' };
    store.add({ request: arrival, isBackfill: false });
    store.navigate((index) => index > 0);
    await vi.runAllTimersAsync();
    expect(store.get()).toMatchObject({ seen: 1, inspections: [{ exchange: { index: 1 } }] });
  });

  it('keeps a log that is paused when the page goes elsewhere, until it records that page', async () => {
    const store = createRecordingStore();
    const kept = async () => {
      await vi.runAllTimersAsync();
      return store.get().inspections.map(({ exchange: { index } }) => index);
    };
    store.configure({ ...defaultSettings, isLogPreserved: false });
    store.add(auth(0));
    store.setPaused(true);
    store.navigate((index) => index >= 2);
    // Ended before the pause, and read after it.
    store.add(auth(1));
    expect(await kept()).toEqual([0, 1]);
    store.setPaused(false);
    store.add(auth(3));
    expect(await kept()).toEqual([3]);
    store.setPaused(true);
    store.setPaused(false);
    expect(await kept()).toEqual([3]);
  });

  it('keeps it for good where logs have come to be preserved', async () => {
    const store = createRecordingStore();
    store.configure({ ...defaultSettings, isLogPreserved: false });
    store.add(auth(0));
    store.setPaused(true);
    store.navigate((index) => index >= 1);
    store.configure(defaultSettings);
    store.setPaused(false);
    await vi.runAllTimersAsync();
    expect(store.get().inspections).toHaveLength(1);
  });

  it('lets the oldest go where there is too much, and counts them', async () => {
    const store = createRecordingStore();
    store.configure({ ...defaultSettings, keptExchanges: 100 });
    for (let index = 0; index < 103; index++) store.add(auth(index));
    await vi.runAllTimersAsync();
    expect(store.get()).toMatchObject({ seen: 103, dropped: 3 });
    expect(store.get().inspections[0]?.exchange.index).toBe(3);
  });

  it('keeps nothing alive of what it let go, though the keys of its tokens never came', async () => {
    const store = createRecordingStore();
    store.configure({ ...defaultSettings, keptExchanges: 10 });
    const added = Array.from({ length: 60 }, (_, index) => {
      const recorded = auth(index);
      store.add(recorded);
      return new WeakRef(recorded.request);
    });
    await vi.runAllTimersAsync();
    vi.useRealTimers();
    await new Promise((done) => setImmediate(done));
    collectGarbage();
    expect(added.filter((exchange) => exchange.deref()).length).toBeLessThanOrEqual(11);
  });

  it('lets the oldest of all other traffic go by the same measure, and counts them by themselves', async () => {
    const store = createRecordingStore();
    store.configure({ ...defaultSettings, keptExchanges: 100 });
    for (let index = 0; index < 103; index++) store.add(foreign);
    await vi.runAllTimersAsync();
    expect(store.get()).toMatchObject({ seen: 103, dropped: 0, foreignDropped: 3 });
    expect(store.get().foreign).toHaveLength(100);
  });

  it('goes on counting what was dropped when a host is named', async () => {
    const store = createRecordingStore();
    store.configure({ ...defaultSettings, keptExchanges: 100 });
    for (let index = 0; index < 103; index++) store.add(auth(index));
    await vi.runAllTimersAsync();
    store.configure({ ...defaultSettings, keptExchanges: 100, hosts: ['auth.example.com'] });
    await vi.runAllTimersAsync();
    expect(store.get()).toMatchObject({ seen: 103, dropped: 3 });
  });

  it('lets the oldest go where bodies are too large, but never the newest', async () => {
    const store = createRecordingStore();
    store.configure({ ...defaultSettings, keptMegabytes: 1 });
    const large = { kind: 'text', mediaType: 'text/plain', text: 'x'.repeat(1_100_000) } as const;
    const heavy = (index: number) => ({ ...touch(), index, response: { ...touch().response, body: large } });
    for (const index of [0, 1]) store.add({ request: heavy(index), isBackfill: false });
    await vi.runAllTimersAsync();
    expect(store.get()).toMatchObject({ dropped: 1, inspections: [{ exchange: { index: 1 } }] });
  });

  it('recognizes what it has kept anew when a host is named', async () => {
    const store = createRecordingStore();
    const elsewhere = exchange({
      url: 'https://auth.example.com/v1/environment',
      requestHeaders: {},
      responseHeaders: {},
    });
    store.add(auth(0));
    store.configure({ ...defaultSettings, hosts: ['auth.example.com'] });
    expect(store.isOfInterest(elsewhere)).toBe(true);
    store.add({ request: elsewhere, isBackfill: false });
    await vi.runAllTimersAsync();
    expect(store.get().inspections.map(({ provider }) => provider)).toEqual(['clerk-fapi', 'clerk-fapi']);
    expect(store.get().hosts).toEqual(['auth.example.com']);
  });

  it('keeps the order of arrival when a host is no longer named', async () => {
    const store = createRecordingStore();
    store.configure({ ...defaultSettings, hosts: ['auth.example.com'] });
    const elsewhere = exchange({
      url: 'https://auth.example.com/v1/environment',
      requestHeaders: {},
      responseHeaders: {},
    });
    store.add({ request: elsewhere, isBackfill: false });
    store.add({ request: { ...toForeignRequest(other), index: 1 }, isBackfill: false });
    store.add(auth(2));
    await vi.runAllTimersAsync();
    expect(store.get().foreign.map(({ index }) => index)).toEqual([1]);
    store.configure(defaultSettings);
    await vi.runAllTimersAsync();
    expect(store.get().foreign.map(({ index }) => index)).toEqual([0, 1]);
    expect(store.get().inspections.map(({ exchange: { index } }) => index)).toEqual([2]);
  });
});
