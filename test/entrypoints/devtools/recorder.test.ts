import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../../components/settings/settings.ts';
import type { FinishedRequest } from '../../../entrypoints/devtools/content-of-request.ts';
import { type Audience, type Network, type Recorded, record } from '../../../entrypoints/devtools/recorder.ts';
import { createRecordingStore, type RecordingStore } from '../../../entrypoints/devtools/recording-store.ts';
import { isOfInterest as isAuthTraffic } from '../../../lib/inspect/index.ts';

const touchUrl =
  'https://otter-42.clerk.accounts.dev/v1/client/sessions/sess_1/touch?__clerk_api_version=2025-11-10&_clerk_js_version=6.40.0';

type Content = FinishedRequest['getContent'];

function request(url: string, getContent: Content, startedDateTime = '2026-01-01T00:00:00.000Z'): FinishedRequest {
  const entry = {
    startedDateTime,
    time: 12,
    request: { method: 'POST', url, headers: [], queryString: [] },
    response: { status: 200, headers: [{ name: 'content-type', value: 'application/json' }], content: { size: 2 } },
  };
  return { ...entry, getContent };
}

const chromium =
  (text: string, encoding = ''): Content =>
  (callback) => {
    if (!callback) throw new TypeError('callback is required');
    callback(text, encoding);
  };
const firefox =
  (text: string): Content =>
  () =>
    Promise.resolve([text, 'application/json']);
const polyfill =
  (text: string): Content =>
  (...given) => {
    if (given.length > 0) throw new Error('Expected at most 0 arguments');
    return Promise.resolve([text, '']);
  };

/** A network that has `history` to tell and lets a test finish requests and leave the page. */
function connect(history: readonly FinishedRequest[], audience: Audience) {
  const finished: ((request: FinishedRequest) => void)[] = [];
  const navigated: (() => void)[] = [];
  const network: Network = {
    onRequestFinished: { addListener: (listener) => finished.push(listener) },
    onNavigated: { addListener: (listener) => navigated.push(listener) },
    getHAR: () => Promise.resolve({ entries: history }),
  };
  record(network, audience);
  return {
    finish(one: FinishedRequest): void {
      for (const listener of finished) listener(one);
    },
    navigate(): void {
      for (const listener of navigated) listener();
    },
  };
}

/** The same; `done` resolves once `count` requests came through. */
function watch(
  history: readonly FinishedRequest[],
  count: number,
  isOfInterest: Audience['isOfInterest'] = (exchange) => isAuthTraffic(exchange),
) {
  const recorded: Recorded[] = [];
  let isDone = (_all: readonly Recorded[]): void => {};
  const done = new Promise<readonly Recorded[]>((resolve) => {
    isDone = resolve;
  });
  const add = (one: Recorded): void => {
    recorded.push(one);
    if (recorded.length === count) isDone(recorded);
  };
  return { ...connect(history, { ended: () => () => true, isOfInterest, add, navigate: () => {} }), done };
}

const bodyOf = ({ request }: Recorded) => ('response' in request ? request.response.body : null);

describe('the recorder', () => {
  it.each([
    ['Chromium calls back', chromium('{}')],
    ['Firefox promises text and media type', firefox('{}')],
    ['the polyfill refuses a callback and promises', polyfill('{}')],
  ])('reads a body where %s', async (_, getContent) => {
    const { finish, done } = watch([], 1);
    finish(request(touchUrl, getContent));
    expect((await done).map(bodyOf)).toEqual([{ kind: 'text', mediaType: 'application/json', text: '{}' }]);
  });

  it('keeps base64 as base64 until someone reads it', async () => {
    const { finish, done } = watch([], 1);
    finish(request(touchUrl, chromium('e30=', 'base64')));
    expect((await done).map(bodyOf)).toEqual([{ kind: 'base64', mediaType: 'application/json', base64: 'e30=' }]);
  });

  it('shows a body that cannot be fetched as missing', async () => {
    const { finish, done } = watch([], 1);
    finish(request(touchUrl, () => Promise.reject(new Error('evicted'))));
    expect((await done).map(bodyOf)).toEqual([{ kind: 'unreadable', reason: 'missing' }]);
  });

  it('never fetches the body of a request that is not auth traffic, and still counts it', async () => {
    const { finish, done } = watch([], 1);
    const forbidden: Content = () => expect.unreachable('the body was fetched');
    finish(request('https://shop.example/api/products', forbidden));
    expect(await done).toEqual([{ request: expect.objectContaining({ status: 200 }), isBackfill: false }]);
  });

  it('tells what happened before it came, once, and then what follows, in order', async () => {
    const before = request(touchUrl, chromium('1'), '2026-01-01T00:00:00.000Z');
    const later = request(touchUrl, firefox('2'), '2026-01-01T00:00:43.000Z');
    const { finish, done } = watch([before], 2);
    finish(before);
    finish(later);
    const recorded = await done;
    expect(recorded.map(({ isBackfill }) => isBackfill)).toEqual([true, false]);
    expect(recorded.map(({ request: { index } }) => index)).toEqual([0, 1]);
    expect(recorded.map(bodyOf)).toMatchObject([{ text: '1' }, { text: '2' }]);
  });

  it('asks for each body at once, and still tells the requests in the order in which they ended', async () => {
    const asked: string[] = [];
    const answers: (() => void)[] = [];
    const slow =
      (text: string): Content =>
      (callback) => {
        asked.push(text);
        answers.unshift(() => callback?.(text, ''));
      };
    const { finish, done } = watch([], 3);
    for (const text of ['1', '2', '3']) finish(request(touchUrl, slow(text)));
    await vi.waitFor(() => expect(asked).toEqual(['1', '2', '3']));
    for (const answer of answers) answer();
    expect((await done).map(bodyOf)).toMatchObject([{ text: '1' }, { text: '2' }, { text: '3' }]);
  });

  it('does not ask for the body of a request that ended while it was paused', async () => {
    const store = createRecordingStore();
    const { finish } = connect([], store);
    const fetched = vi.fn(chromium('{}'));
    store.setPaused(true);
    finish(request(touchUrl, fetched));
    await nothingLeftToDo();
    expect(fetched).not.toHaveBeenCalled();
  });

  it('goes on after a request that crashes whoever looks at it', async () => {
    const { finish, done } = watch([], 1, ({ request }) => {
      if (request.url.includes('crash')) throw new Error('a rule that nobody tried on this');
      return true;
    });
    finish(request('https://crash.example/', chromium('1')));
    finish(request(touchUrl, chromium('2')));
    expect((await done).map(bodyOf)).toMatchObject([{ text: '2' }]);
  });
});

const nothingLeftToDo = () => new Promise((resolve) => setImmediate(resolve));

describe('what is still being read', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** The bodies in the log of a request that ended before something happened to it, and one that ended afterwards; the first is read last. */
  async function logAfter(
    happens: (store: RecordingStore) => void,
    history: readonly FinishedRequest[] = [],
  ): Promise<unknown> {
    const store = createRecordingStore();
    const { finish } = connect(history, store);
    let tell = (): void => {};
    const slow: Content = (callback) => {
      tell = () => callback?.('"before"', '');
    };
    finish(request(touchUrl, slow, '2026-01-01T00:00:00.000Z'));
    if (history.length === 0) await nothingLeftToDo();
    happens(store);
    finish(request(touchUrl, chromium('"after"'), '2026-01-01T00:00:43.000Z'));
    await nothingLeftToDo();
    tell();
    await nothingLeftToDo();
    await vi.advanceTimersByTimeAsync(100);
    const { inspections, seen } = store.get();
    expect(seen).toBe(inspections.length);
    return inspections.map(({ exchange: { response } }) => response.body.kind === 'text' && response.body.text);
  }

  it('does not come back after the log was cleared', async () => {
    expect(await logAfter((store) => store.clear())).toEqual(['"after"']);
  });

  it('does not hold up what comes after the log was cleared', async () => {
    const store = createRecordingStore();
    const { finish } = connect([], store);
    const never: Content = () => undefined;
    for (const second of [1, 2, 3]) finish(request(touchUrl, never, `2026-01-01T00:00:0${second}.000Z`));
    await nothingLeftToDo();
    store.clear();
    finish(request(touchUrl, chromium('"after"'), '2026-01-01T00:00:43.000Z'));
    // No longer than for one body, which is already waited for.
    await vi.advanceTimersByTimeAsync(5_100);
    await nothingLeftToDo();
    await vi.advanceTimersByTimeAsync(100);
    expect(store.get()).toMatchObject({ seen: 1 });
  });

  it('does not come out of the history after the log was cleared', async () => {
    const before = request(touchUrl, chromium('"long before"'), '2025-12-31T00:00:00.000Z');
    const after = request(touchUrl, chromium('"after"'), '2026-01-01T00:00:43.000Z');
    expect(await logAfter((store) => store.clear(), [before, after])).toEqual(['"after"']);
  });

  it('belongs to the recording that is paused meanwhile', async () => {
    expect(await logAfter((store) => store.setPaused(true))).toEqual(['"before"']);
  });
});

describe('a page that is left, where its log is not preserved', () => {
  /** `status` of a document, or an answer that comes when a test gives it. */
  type Ended = { readonly url: string; readonly document?: number; readonly answer?: Promise<string> };

  /** The addresses in the log after these requests ended, and the page was left where it says so. */
  async function logAfter(steps: readonly (Ended | 'left')[], late: () => void = () => {}): Promise<readonly string[]> {
    const store = createRecordingStore();
    store.configure({ ...defaultSettings, isLogPreserved: false });
    const { finish, navigate } = connect([], store);
    for (const step of steps) {
      if (step === 'left') navigate();
      else finish(entryOf(step));
    }
    await settled();
    late();
    await settled();
    const { inspections, foreign, seen } = store.get();
    expect(seen).toBe(inspections.length + foreign.length);
    const all = [...inspections.map(({ exchange: { index, request } }) => ({ index, url: request.url })), ...foreign];
    return all
      .toSorted((left, right) => left.index - right.index)
      .map(({ url }) => url.slice(url.lastIndexOf('/') + 1));
  }

  const entryOf = ({ url, document, answer }: Ended): FinishedRequest => {
    const plain = request(`https://otter-42.clerk.accounts.dev/v1/${url}`, async () => [await answer, '']);
    const response = { status: document ?? 200, headers: [], content: { size: 2 } };
    return { ...plain, ...{ response, _resourceType: document ? 'document' : 'fetch' } };
  };
  const settled = () => vi.advanceTimersByTimeAsync(100);

  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const [page, from, to, next] = [
    { url: 'page', document: 200 },
    { url: 'from', document: 307 },
    { url: 'to', document: 302 },
    { url: 'next', document: 200 },
  ];
  const poll = { url: 'poll' };
  it.each<[string, (Ended | 'left')[], string[]]>([
    ['for another', [page, poll, 'left', next, poll], ['next', 'poll']],
    ['by way of redirects', [page, poll, from, to, 'left', next], ['from', 'to', 'next']],
    ['and asks for more between the redirects', [page, from, poll, to, poll, 'left', next], ['from', 'to', 'next']],
    ['as soon as it is there', [from, 'left', page, 'left', next], ['next']],
    ['and had redirects of its own', [from, page, poll, 'left', next], ['next']],
    ['for one that was kept whole', [page, poll, 'left', poll], ['poll']],
  ])('%s', async (_, steps, expected) => {
    expect(await logAfter(steps)).toEqual(expected);
  });

  it('does not come back with what was still being read', async () => {
    let tell = (_body: string): void => {};
    const answer = new Promise<string>((resolve) => {
      tell = resolve;
    });
    const steps = [page, { ...poll, answer }, { ...to, answer }, 'left', next] as const;
    expect(await logAfter(steps, () => tell('{}'))).toEqual(['to', 'next']);
  });
});
