import { describe, expect, it, vi } from 'vitest';
import {
  type FinishedRequest,
  type Interest,
  type Network,
  type Recorded,
  record,
} from '../../../entrypoints/devtools/recorder.ts';

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

/** A network that has `history` to tell and lets a test finish requests; `recorded` resolves once `count` requests came through. */
function watch(history: readonly FinishedRequest[], count: number, interest?: Interest) {
  const recorded: Recorded[] = [];
  const listeners: ((request: FinishedRequest) => void)[] = [];
  const network: Network = {
    onRequestFinished: { addListener: (listener) => listeners.push(listener) },
    getHAR: () => Promise.resolve({ entries: history }),
  };
  const done = new Promise<readonly Recorded[]>((resolve) => {
    const take = (one: Recorded): void => {
      recorded.push(one);
      if (recorded.length === count) resolve(recorded);
    };
    record(network, take, interest);
  });
  const finish = (one: FinishedRequest): void => {
    for (const listener of listeners) listener(one);
  };
  return { finish, done };
}

const bodyOf = ({ exchange }: Recorded) => exchange?.response.body;

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
    expect(await done).toMatchObject([{ exchange: null, foreign: { status: 200 }, isBackfill: false }]);
  });

  it('tells what happened before it came, once, and then what follows, in order', async () => {
    const before = request(touchUrl, chromium('1'), '2026-01-01T00:00:00.000Z');
    const later = request(touchUrl, firefox('2'), '2026-01-01T00:00:43.000Z');
    const { finish, done } = watch([before], 2);
    finish(before);
    finish(later);
    const recorded = await done;
    expect(recorded.map(({ isBackfill }) => isBackfill)).toEqual([true, false]);
    expect(recorded.map(({ exchange }) => exchange?.index)).toEqual([0, 1]);
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
