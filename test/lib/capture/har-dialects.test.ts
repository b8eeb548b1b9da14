import { describe, expect, it } from 'vitest';
import { type CaptureReading, header, readCapture, readContent } from '../../../lib/capture/index.ts';
import { dialects, url } from '../../fixtures/har-dialects.ts';

const read = (value: unknown): Extract<CaptureReading, { ok: true }> => {
  const reading = readCapture(JSON.stringify(value));
  if (!reading.ok) throw new Error(reading.reason);
  return reading;
};

describe('a HAR says the same in the dialect of', () => {
  it.each(Object.entries(dialects))('%s', (_tool, har) => {
    const { kind, exchanges, skipped } = read(har);
    expect({ kind, skipped, length: exchanges.length }).toEqual({ kind: 'har', skipped: 0, length: 1 });
    for (const { startedAt, duration, request, response, error, fromCache } of exchanges) {
      expect({ startedAt, duration, error, fromCache }).toEqual({
        startedAt: Date.UTC(2026, 2, 14, 9, 30, 0, 250),
        duration: 80,
        error: null,
        fromCache: false,
      });
      expect({ method: request.method, url: request.url }).toEqual({ method: 'POST', url: `${url}?_method=GET` });
      expect(header(request.headers, 'cookie')).toBe('__client=abc');
      expect(readContent(request.body)).toEqual({ kind: 'form', fields: [['intent', 'focus']] });
      expect(response.status).toBe(200);
      expect(readContent(response.body)).toEqual({ kind: 'json', value: { response: null } });
    }
  });
});

describe('an entry without', () => {
  const request = { method: 'GET', url };
  const response = { status: 200, content: { mimeType: 'application/json', text: '{}' } };

  it.each([
    ['headers, times and sizes', { request, response }, { response: { status: 200 } }],
    ['content', { request, response: { status: 200 } }, { response: { body: { kind: 'none' } } }],
    ['a response', { request }, { response: { status: 0, body: { kind: 'none' } } }],
    [
      'a response that was aborted',
      { request, response: { status: 0, _error: 'net::ERR_ABORTED' } },
      { error: 'net::ERR_ABORTED' },
    ],
    ['a network, in Safari', { request, response, _fetchType: 'Disk Cache' }, { fromCache: true }],
    ['a network, in Chrome', { request, response, _fromCache: 'memory' }, { fromCache: true }],
  ])('%s is read', (_what, entry, expected) => {
    expect(read({ log: { entries: [entry] } }).exchanges).toMatchObject([expected]);
  });

  it.each([
    ['a URL', { request: { method: 'GET' }, response }, 'no-url'],
    ['a request', { response }, 'no-request'],
    ['anything', null, 'not-an-object'],
  ])('%s is counted, by the reason', (_what, entry, reason) => {
    const { exchanges, skipped, skips } = read({ log: { entries: [entry, { request, response }, entry] } });
    expect(exchanges.map(({ index }) => index)).toEqual([1]);
    expect({ skipped, skips }).toEqual({ skipped: 2, skips: [{ reason, count: 2 }] });
  });
});

it('an entry that is there twice is read twice', () => {
  const entry = { request: { url }, response: {} };
  expect(read({ log: { entries: [entry, entry] } }).exchanges.map(({ index }) => index)).toEqual([0, 1]);
});

describe('our own export', () => {
  const exchange = { index: 3, request: {}, response: {} };

  it('counts what is no exchange', () => {
    expect(read({ touchstone: 1, exchanges: [7, exchange] })).toMatchObject({
      exchanges: [{ index: 3 }],
      skips: [{ reason: 'no-exchange', count: 1 }],
    });
  });

  it.each([
    [2, 'newer Touchstone'],
    [0, 'given up'],
  ])('of another form is refused: %i', (touchstone, reason) => {
    expect(readCapture(JSON.stringify({ touchstone, exchanges: [exchange] }))).toMatchObject({
      ok: false,
      place: 'touchstone',
      reason: expect.stringContaining(reason),
    });
  });
});
