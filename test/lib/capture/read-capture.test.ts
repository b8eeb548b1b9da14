import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaptureReading, readCapture } from '../../../lib/capture/index.ts';
import { signToken } from '../../fixtures/token.ts';

const token = signToken({ sub: 'user_1' });
const harEntry = { request: { method: 'GET', url: 'https://app.example.com/' }, response: { status: 200 } };
const har = (entries: unknown) => JSON.stringify({ log: { version: '1.2', entries } });

const usable = (text: string): Extract<CaptureReading, { ok: true }> => {
  const reading = readCapture(text);
  if (!reading.ok) throw new Error(`${reading.place}: ${reading.reason}`);
  return reading;
};

describe('a capture is recognized by its content', () => {
  it.each([
    ['a HAR', har([harEntry]), 'har'],
    ['a HAR with a byte order mark', `\uFEFF${har([harEntry])}`, 'har'],
    ['the entries of a HAR', JSON.stringify([harEntry, harEntry]), 'har'],
    ['one entry of a HAR', JSON.stringify(harEntry), 'har'],
    [
      'our own export',
      JSON.stringify({ touchstone: 1, exchanges: [{ index: 0, request: {}, response: {} }] }),
      'touchstone',
    ],
    ['a JSON body', '{"object":"client"}', 'json'],
    ['a list', '[{"object":"session"}]', 'json'],
    ['a token', token, 'token'],
    ['a token with its scheme', `Authorization: Bearer ${token}`, 'token'],
    ['a quoted token', JSON.stringify(token), 'token'],
    ['an opaque token', 'dvb_2sp2lfs1rFfDJUXgXKWoIR27Fyu', 'token'],
    ['a request line', 'GET https://app.example.com/ 200', 'transcript'],
    ['a cURL command', "curl 'https://app.example.com/'", 'transcript'],
    ['two JSON texts', '{"a":1}\n{"b":2}', 'transcript'],
  ])('%s', (_case, text, kind) => {
    expect(usable(text).kind).toBe(kind);
  });

  it('counts entries that cannot be read, and leaves the others their place', () => {
    const { exchanges, skipped } = usable(har([null, harEntry, { request: {} }, harEntry]));
    expect(exchanges.map(({ index }) => index)).toEqual([1, 3]);
    expect(skipped).toBe(2);
  });

  it('has neither method nor URL nor status when it is a body by itself', () => {
    expect(usable('{"object":"client"}').exchanges).toMatchObject([
      { index: 0, startedAt: null, request: { method: '', url: '' }, response: { status: 0 } },
    ]);
  });
});

describe('a text that is no capture names the place', () => {
  it.each([
    ['nothing', '', 'line 1'],
    ['space', ' \n\t', 'line 1'],
    ['{}', '{}', 'line 1'],
    ['[]', '[]', 'line 1'],
    ['null', 'null', 'line 1'],
    ['a list of nothing', '[null,{},[]]', 'line 1'],
    ['an empty log', '{"log":{}}', 'log.entries'],
    ['a string', '"hello there"', 'line 1'],
    ['prose', 'Dear support,\nit does not work.', 'line 1'],
    ['binary', 'PK\u0003\n\u0004\u0000\u0000', 'line 2, column 2'],
    ['an empty HAR', har([]), 'log.entries'],
    ['a HAR without entries', '{"log":{"version":"1.2","creator":{}}}', 'log.entries'],
    ['a HAR of nothing readable', har([1, 2]), 'log.entries'],
    ['a truncated HAR', '{"log":{"entries":[\n{"request":{"url":"https://ma', 'line 2, column 30'],
    ['a trailing comma', '{"a":1,}', 'line 1, column 8'],
    ['an unquoted key', '{\n  a: 1}', 'line 2, column 3'],
    ['an own export of nothing', '{"touchstone":1,"exchanges":[]}', 'exchanges'],
  ])('%s', (_case, text, place) => {
    expect(readCapture(text)).toMatchObject({ ok: false, place });
  });

  it('never quotes the text', () => {
    const texts = ['{"marker', 'marker marker', '"marker"', '{"log":{"entries":["marker"]}}', '["marker"'];
    for (const text of texts) expect(JSON.stringify(readCapture(text))).not.toContain('marker","');
    expect(JSON.stringify(texts.map(readCapture).filter(({ ok }) => !ok))).not.toContain('marker');
  });
});

describe('no text makes the reader throw', () => {
  it('whatever its characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void readCapture(text)));
  });

  it('whatever JSON it is', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 6 }), (text) => void readCapture(text)));
  });

  it('whatever is missing of a HAR', () => {
    const anything = fc.jsonValue({ maxDepth: 3 });
    const part = fc.record({ request: anything, response: anything, startedDateTime: anything }, { requiredKeys: [] });
    const whole = fc.record({
      request: fc.record({ url: fc.string(), headers: anything }),
      response: fc.record({ content: anything }),
    });
    fc.assert(fc.property(fc.array(fc.oneof(part, whole)), (entries) => void readCapture(har(entries))));
  });

  it('wherever it breaks off', () => {
    const text = har([harEntry, { ...harEntry, time: 1.5e3, comment: 'a "quoted" \\ \u00e9 text' }]);
    for (let end = 1; end < text.length; end += 1) expect(readCapture(text.slice(0, end)).ok).toBe(false);
  });

  it('however deep it nests', () => {
    expect(readCapture('['.repeat(50_000)).ok).toBe(false);
    expect(readCapture(`${'['.repeat(50_000)}1${']'.repeat(50_000)}`).ok).toBe(true);
  });
});
