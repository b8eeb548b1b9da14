import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerOf, answerViewRequests } from '../../../entrypoints/devtools/answer-popup.ts';
import { createRecordingStore } from '../../../entrypoints/devtools/recording-store.ts';
import { viewVersion } from '../../../entrypoints/shared/view-message.ts';
import type { Exchange } from '../../../lib/capture/index.ts';
import { minute, scene, touch } from '../../fixtures/clerk-fapi/index.ts';

type Listener = (message: unknown, sender: object, sendResponse: (answer: unknown) => void) => true | undefined;

const { listeners, runtime } = vi.hoisted(() => {
  const listeners: Listener[] = [];
  const onMessage = { addListener: (listener: Listener) => void listeners.push(listener) };
  return { listeners, runtime: { id: 'ours', getURL: (path: string) => `ext://ours/${path}`, onMessage } };
});
vi.mock('webextension-polyfill', () => ({ default: { runtime } }));

const store = createRecordingStore();
const popup = { id: 'ours', url: 'ext://ours/popup.html' };
const request = { type: 'view-request', version: viewVersion, tabId: 7 };

beforeEach(() => {
  listeners.length = 0;
  answerViewRequests(7, store);
});
// Workers share their modules; this one was made with a stand-in for the browser.
afterAll(() => vi.resetModules());

function put(message: unknown, sender: object): unknown {
  const respond = vi.fn();
  const isAnswered = listeners.map((listener) => listener(message, sender, respond));
  return isAnswered.includes(true) ? respond.mock.calls[0]?.[0] : null;
}

describe('a message to the devtools page', () => {
  it('is answered where the popup asks for the tab that it records', () => {
    expect(put(request, popup)).toEqual(answerOf(store));
  });

  it.each([
    ['another extension', { id: 'theirs', url: 'ext://theirs/popup.html' }],
    ['a page that calls itself ours', { id: 'theirs', url: popup.url }],
    ['a script in a page', { id: 'ours', url: 'https://page.example/' }],
    ['a page whose address begins like ours', { id: 'ours', url: 'ext://ours.example/' }],
    ['nobody', {}],
  ])('is ignored where it comes from %s', (_who, sender) => {
    expect(put(request, sender)).toBeNull();
  });

  it.each<[string, unknown]>([
    ['for another tab', { ...request, tabId: 8 }],
    ['for a tab that is none', { ...request, tabId: '7' }],
    ['of another version', { ...request, version: viewVersion + 1 }],
    ['without a version', { type: 'view-request', tabId: 7 }],
    ['of another kind', { ...request, type: 'run' }],
    ['with more than it may hold', { ...request, code: 'alert(1)' }],
    ['that is a list', [request]],
    ['that is nothing', null],
  ])('is ignored where it is one %s', (_which, message) => {
    expect(put(message, popup)).toBeNull();
  });
});

it('an answer holds the current session of each app that was seen, the newest first', async () => {
  const both = createRecordingStore();
  const elsewhere = 'otter-42.clerk.accounts.dev';
  const at = (host: string, index: number): Exchange => {
    const one = touch({ at: scene.now + index * minute });
    return { ...one, index, request: { ...one.request, url: one.request.url.replace(scene.host, host) } };
  };
  for (const [index, host] of [scene.host, elsewhere, scene.host].entries())
    both.add({ request: at(host, index), isBackfill: false });
  await new Promise<void>((resolve) => both.subscribe(resolve));
  expect(answerOf(both).views.map(({ instance }) => instance.host)).toEqual([scene.host, elsewhere]);
  expect(answerOf(both).requests.map(({ count, hosts }) => [count, hosts.includes(elsewhere)])).toEqual([
    [2, false],
    [1, true],
  ]);
});
