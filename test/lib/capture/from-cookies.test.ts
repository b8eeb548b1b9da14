import { describe, expect, it } from 'vitest';
import { readCapture } from '../../../lib/capture/index.ts';
import { inspectCapture } from '../../../lib/inspect/index.ts';
import { session, sessionToken } from '../../fixtures/clerk-fapi/index.ts';

const token = sessionToken(session());

describe('cookies pasted alone', () => {
  it.each([
    ['a Cookie header', `Cookie: __session=${token}; __client_uat=1`, 'request.cookie.__session'],
    ['its value', `__client_uat=1; __session=${token};`, 'request.cookie.__session'],
    ['one cookie', `__session=${token}\n`, 'request.cookie.__session'],
    ['a Set-Cookie line', `set-cookie: __session=${token}; Path=/; Secure`, 'response.cookie.__session'],
    [
      'two Set-Cookie lines',
      `Set-Cookie: a=1; Path=/\r\n\r\nSet-Cookie: __session=${token}`,
      'response.cookie.__session',
    ],
  ])('are read from %s', async (_what, text, where) => {
    const reading = readCapture(text);
    if (!reading.ok) throw new Error(reading.reason);
    expect(reading.kind).toBe('cookies');
    const { inspections } = await inspectCapture(reading.exchanges);
    expect(inspections.flatMap(({ tokens }) => tokens.map((each) => [each.kind, each.where]))).toContainEqual([
      'session',
      where,
    ]);
  });

  it.each(['a=b', 'a=b&c=d', 'x = 1; y = 2', 'Note: __session=1', 'Cookie:'])('are not seen in %j', (text) => {
    expect(readCapture(text).ok).toBe(false);
  });
});
