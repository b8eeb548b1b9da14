import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../../components/settings/settings.ts';
import { createRecordingSession, type RecordingSession } from '../../../entrypoints/devtools/session.ts';
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
const foreign = { exchange: null, foreign: toForeignRequest(other), isBackfill: false };
const auth = (index: number) => ({ exchange: { ...touch(), index }, foreign: null, isBackfill: false });

describe('a recording session', () => {
  it('counts every request and keeps the auth traffic', async () => {
    const session = createRecordingSession();
    session.add(foreign);
    session.add(auth(1));
    session.add({ ...foreign, isBackfill: true });
    await vi.runAllTimersAsync();
    expect(session.get()).toMatchObject({ seen: 3, backfilled: 1, inspections: [{ endpoint: 'session.touch' }] });
  });

  it('keeps one line of what is not auth traffic, without its query and its headers', async () => {
    const session = createRecordingSession();
    session.add(foreign);
    await vi.runAllTimersAsync();
    const [kept] = session.get().foreign;
    expect(kept).toMatchObject({ url: 'https://cdn.example/app.js', status: 200 });
    expect(JSON.stringify(kept)).not.toMatch(/v=1|etag/);
  });

  it('tells its listeners once about a burst, and no more once they left', async () => {
    const session = createRecordingSession();
    const listener = vi.fn();
    const leave = session.subscribe(listener);
    for (let index = 0; index < 100; index++) session.add(auth(index));
    await vi.runAllTimersAsync();
    leave();
    session.add(foreign);
    await vi.runAllTimersAsync();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('gives out the same list while nothing comes to it', async () => {
    const session = createRecordingSession();
    session.add(auth(0));
    session.add(foreign);
    await vi.runAllTimersAsync();
    const { inspections, foreign: others } = session.get();
    session.add(foreign);
    await vi.runAllTimersAsync();
    expect(session.get().inspections).toBe(inspections);
    expect(session.get().foreign).not.toBe(others);
    session.add(auth(1));
    await vi.runAllTimersAsync();
    expect(session.get().inspections).toHaveLength(2);
    expect(inspections).toHaveLength(1);
  });

  it('is published anew for settings only where they concern it', async () => {
    const session = createRecordingSession();
    const listener = vi.fn();
    session.subscribe(listener);
    session.configure({ ...defaultSettings, theme: 'dark' });
    await vi.runAllTimersAsync();
    expect(listener).not.toHaveBeenCalled();
    session.configure({ ...defaultSettings, theme: 'dark', keptExchanges: 100 });
    await vi.runAllTimersAsync();
    session.configure({ ...defaultSettings, hosts: ['auth.example.com'], keptExchanges: 100 });
    await vi.runAllTimersAsync();
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('ignores what comes while it is paused', async () => {
    const session = createRecordingSession();
    session.setPaused(true);
    session.add(auth(0));
    await vi.runAllTimersAsync();
    expect(session.get()).toMatchObject({ isPaused: true, seen: 0, inspections: [] });
  });

  it('forgets everything when it is cleared, but stays paused', async () => {
    const session = createRecordingSession();
    session.add(auth(0));
    session.setPaused(true);
    session.clear();
    await vi.runAllTimersAsync();
    expect(session.get()).toMatchObject({ isPaused: true, seen: 0, inspections: [], findings: [], session: null });
  });

  it.each([
    ['is cleared', (session: RecordingSession) => session.clear()],
    [
      'knows another host',
      (session: RecordingSession) => session.configure({ ...defaultSettings, hosts: ['a.example'] }),
    ],
    [
      'begins anew on another page',
      (session: RecordingSession) => {
        session.configure({ ...defaultSettings, isLogPreserved: false });
        session.navigate(() => true);
      },
    ],
  ])('goes on checking signatures with the keys that it was given when it %s', async (_, happens) => {
    const session = createRecordingSession();
    session.learnKeys(readKeySet(keySet(scene.keyId)));
    session.learnKeys(readKeySet(keySet('another')));
    happens(session);
    session.add(auth(0));
    const published = new Promise<void>((resolve) => session.subscribe(resolve));
    await vi.runAllTimersAsync();
    await published;
    const [{ tokens = [] } = {}] = session.get().inspections;
    expect(tokens.find(({ kind }) => kind === 'session')).toMatchObject({ signature: 'valid' });
  });

  it('keeps its log when the page goes elsewhere, unless it shall not', async () => {
    const session = createRecordingSession();
    session.add(auth(0));
    session.navigate((index) => index > 0);
    await vi.runAllTimersAsync();
    expect(session.get().inspections).toHaveLength(1);
    session.configure({ ...defaultSettings, isLogPreserved: false });
    const arrival = { ...touch(), index: 1, resourceType: 'document' };
    session.add({ exchange: arrival, foreign: null, isBackfill: false });
    session.navigate((index) => index > 0);
    await vi.runAllTimersAsync();
    expect(session.get()).toMatchObject({ seen: 1, inspections: [{ exchange: { index: 1 } }] });
  });

  it('lets the oldest go where there is too much, and counts them', async () => {
    const session = createRecordingSession();
    session.configure({ ...defaultSettings, keptExchanges: 100 });
    for (let index = 0; index < 103; index++) session.add(auth(index));
    await vi.runAllTimersAsync();
    expect(session.get()).toMatchObject({ seen: 103, dropped: 3 });
    expect(session.get().inspections[0]?.exchange.index).toBe(3);
  });

  it('keeps nothing alive of what it let go, though the keys of its tokens never came', async () => {
    const session = createRecordingSession();
    session.configure({ ...defaultSettings, keptExchanges: 10 });
    const added = Array.from({ length: 60 }, (_, index) => {
      const recorded = auth(index);
      session.add(recorded);
      return new WeakRef(recorded.exchange);
    });
    await vi.runAllTimersAsync();
    vi.useRealTimers();
    await new Promise((done) => setImmediate(done));
    collectGarbage();
    expect(added.filter((exchange) => exchange.deref()).length).toBeLessThanOrEqual(11);
  });

  it('lets the oldest of all other traffic go by the same measure, and counts them by themselves', async () => {
    const session = createRecordingSession();
    session.configure({ ...defaultSettings, keptExchanges: 100 });
    for (let index = 0; index < 103; index++) session.add(foreign);
    await vi.runAllTimersAsync();
    expect(session.get()).toMatchObject({ seen: 103, dropped: 0, foreignDropped: 3 });
    expect(session.get().foreign).toHaveLength(100);
  });

  it('goes on counting what was dropped when a host is named', async () => {
    const session = createRecordingSession();
    session.configure({ ...defaultSettings, keptExchanges: 100 });
    for (let index = 0; index < 103; index++) session.add(auth(index));
    await vi.runAllTimersAsync();
    session.configure({ ...defaultSettings, keptExchanges: 100, hosts: ['auth.example.com'] });
    await vi.runAllTimersAsync();
    expect(session.get()).toMatchObject({ seen: 103, dropped: 3 });
  });

  it('lets the oldest go where bodies are too large, but never the newest', async () => {
    const session = createRecordingSession();
    session.configure({ ...defaultSettings, keptMegabytes: 1 });
    const large = { kind: 'text', mediaType: 'text/plain', text: 'x'.repeat(1_100_000) } as const;
    const heavy = (index: number) => ({ ...touch(), index, response: { ...touch().response, body: large } });
    for (const index of [0, 1]) session.add({ exchange: heavy(index), foreign: null, isBackfill: false });
    await vi.runAllTimersAsync();
    expect(session.get()).toMatchObject({ dropped: 1, inspections: [{ exchange: { index: 1 } }] });
  });

  it('recognizes what it has kept anew when a host is named', async () => {
    const session = createRecordingSession();
    const elsewhere = exchange({
      url: 'https://auth.example.com/v1/environment',
      requestHeaders: {},
      responseHeaders: {},
    });
    session.add(auth(0));
    session.configure({ ...defaultSettings, hosts: ['auth.example.com'] });
    expect(session.isOfInterest(elsewhere)).toBe(true);
    session.add({ exchange: elsewhere, foreign: null, isBackfill: false });
    await vi.runAllTimersAsync();
    expect(session.get().inspections.map(({ provider }) => provider)).toEqual(['clerk-fapi', 'clerk-fapi']);
    expect(session.get().hosts).toEqual(['auth.example.com']);
  });
});
