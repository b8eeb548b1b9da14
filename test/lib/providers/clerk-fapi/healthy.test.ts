import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../../../lib/capture/index.ts';
import { createInspector, inspectCapture } from '../../../../lib/inspect/index.ts';
import {
  attemptSignIn,
  createDevBrowser,
  createSignIn,
  getClient,
  getEnvironment,
  getKeys,
  removeSession,
  scene,
  second,
  templateTokens,
  tokens,
  touch,
} from '../../../fixtures/clerk-fapi/index.ts';
import { capture, type ExchangeOverrides, exchange } from '../../../fixtures/exchange.ts';

const at = (seconds: number) => ({ at: scene.now + seconds * second });

const stories: readonly (readonly [string, readonly Exchange[]])[] = [
  [
    'a page that loads, stays and signs out',
    [
      getEnvironment(at(0)),
      getClient(at(0)),
      touch(at(1)),
      tokens(at(44)),
      tokens(at(87)),
      removeSession(at(90)),
      getClient({ ...at(91), client: { sessions: [] } }),
    ],
  ],
  ['a sign-in', [createDevBrowser(at(0)), createSignIn(at(1)), attemptSignIn(at(9)), touch(at(10)), getKeys(at(11))]],
  ['a token from a template', [getClient(), templateTokens()]],
];

describe('What the fixtures tell is healthy', () => {
  it.each(stories)('%s: no problem, no error and no warning', async (_, story) => {
    const inspector = createInspector();
    const inspections = capture(...story).map((exchange) => inspector.add(exchange));
    await inspector.settle();
    expect(inspections.flatMap(({ problems }) => problems)).toEqual([]);
    expect(inspections.every(({ provider, endpoint }) => provider === 'clerk-fapi' && endpoint !== null)).toBe(true);
    const serious = inspector.findings().filter(({ severity }) => severity !== 'info');
    expect(serious.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });
});

describe('telemetry is judged by no rule of the API, be it', () => {
  const send = (overrides: ExchangeOverrides): Exchange =>
    exchange({
      method: 'POST',
      url: 'https://clerk-telemetry.com/v1/event',
      requestHeaders: { origin: scene.origin },
      responseHeaders: { date: new Date(scene.now).toUTCString() },
      json: {},
      ...overrides,
    });

  it.each<[string, ExchangeOverrides]>([
    ['answered without a word on caches and origins', {}],
    ['asked for first', { method: 'OPTIONS', status: 204 }],
    ['held up by an ad blocker', { status: 0, error: 'net::ERR_BLOCKED_BY_CLIENT' }],
    ['broken', { status: 500, responseBody: { kind: 'unreadable', reason: 'missing' } }],
  ])('%s', async (_, overrides) => {
    const { findings } = await inspectCapture(capture(send(overrides)));
    expect(findings.filter(({ rule }) => rule !== 'network/telemetry')).toEqual([]);
  });
});
