import { describe, expect, it } from 'vitest';
import { fromHarEntry } from '../../../lib/capture/index.ts';

const url = 'https://app.example.com/api';

const entry = (overrides: { request?: object; response?: object; [key: string]: unknown } = {}) => {
  const { request, response, ...rest } = overrides;
  return {
    startedDateTime: '2026-03-14T09:30:00.250Z',
    time: 80,
    request: { method: 'GET', url, headers: [], ...request },
    response: { status: 200, headers: [], content: { size: 2, mimeType: 'application/json', text: '{}' }, ...response },
    ...rest,
  };
};

const read = (overrides?: Parameters<typeof entry>[0]) => fromHarEntry(entry(overrides), 7);
const bodyOf = (response: object) => read({ response }).response.body;

describe('a HAR entry', () => {
  it('becomes an exchange', () => {
    const headers = [{ name: 'X-Test', value: 'yes' }];
    const full = entry({
      pageref: 'page_1',
      _resourceType: 'fetch',
      _fromCache: 'disk',
      request: { method: 'POST', headers, postData: { mimeType: 'text/plain', text: 'hello' } },
      response: { status: 0, headers, content: { size: 0, mimeType: '' }, _error: 'net::ERR_ABORTED' },
    });
    expect(fromHarEntry(full, 7)).toEqual({
      index: 7,
      startedAt: Date.UTC(2026, 2, 14, 9, 30, 0, 250),
      duration: 80,
      request: { method: 'POST', url, headers, body: { kind: 'text', mediaType: 'text/plain', text: 'hello' } },
      response: { status: 0, headers, body: { kind: 'none' }, size: 0 },
      error: 'net::ERR_ABORTED',
      fromCache: true,
      page: 'page_1',
      resourceType: 'fetch',
    });
  });

  it.each([undefined, null, 7, 'text', [], {}, { request: 1, response: [] }, { request: { headers: [1, null, {}] } }])(
    'may be anything, and says nothing then: %j',
    (odd) => {
      expect(fromHarEntry(odd, 0)).toMatchObject({ request: { method: '', url: '' }, response: { status: 0 } });
    },
  );

  it.each([
    ['2026-03-14T09:30:00Z', Date.UTC(2026, 2, 14, 9, 30)],
    ['2026-03-14T09:30:00.1234567Z', Date.UTC(2026, 2, 14, 9, 30, 0, 123)],
    ['2026-03-14T10:30:00.000+01:00', Date.UTC(2026, 2, 14, 9, 30)],
    ['yesterday', null],
    [undefined, null],
  ])('starts at %s', (startedDateTime, startedAt) => {
    expect(read({ startedDateTime }).startedAt).toBe(startedAt);
  });

  it.each([-1, null, undefined, 'soon'])('has no duration where it says %s', (time) => {
    expect(read({ time }).duration).toBeNull();
  });

  it('is as large as its content says, else as its body says', () => {
    expect(read({ response: { content: { size: 5 }, bodySize: 3 } }).response.size).toBe(5);
    expect(read({ response: { content: { size: -1 }, bodySize: 3 } }).response.size).toBe(3);
    expect(read({ response: { content: {}, bodySize: -1 } }).response.size).toBeNull();
  });
});

describe('the body of a HAR response', () => {
  it.each([
    [
      'text',
      { content: { mimeType: 'text/html', text: '<p>' } },
      { kind: 'text', mediaType: 'text/html', text: '<p>' },
    ],
    [
      'base64',
      { content: { mimeType: 'image/png', text: 'AAAA', encoding: 'base64' } },
      { kind: 'base64', mediaType: 'image/png', base64: 'AAAA' },
    ],
    [
      'another encoding',
      { content: { text: 'x', encoding: 'zip' } },
      { kind: 'unreadable', reason: 'unknown-encoding' },
    ],
    ['a size without text', { content: { size: 9, mimeType: '' } }, { kind: 'unreadable', reason: 'missing' }],
    [
      'a media type without text or size',
      { content: { mimeType: 'text/css' } },
      { kind: 'unreadable', reason: 'missing' },
    ],
    ['nothing', { content: {} }, { kind: 'none' }],
    ['a size of 0', { content: { size: 0, mimeType: 'text/css' } }, { kind: 'none' }],
    ['a redirect', { status: 302, content: { size: 9 } }, { kind: 'none' }],
    ['204', { status: 204, content: { size: 9 } }, { kind: 'none' }],
    ['our own note', { content: { _unreadable: 'evicted' } }, { kind: 'unreadable', reason: 'evicted' }],
    [
      'no media type but a header',
      { headers: [{ name: 'Content-Type', value: 'text/plain' }], content: { text: 'x' } },
      { kind: 'text', mediaType: 'text/plain', text: 'x' },
    ],
  ])('of %s', (_case, response, body) => {
    expect(bodyOf(response)).toEqual(body);
  });
});

describe('what tools write beside the headers', () => {
  it('adds the query that is missing in the URL', () => {
    const queryString = [{ name: 'a', value: 'b c' }];
    expect(read({ request: { queryString } }).request.url).toBe(`${url}?a=b+c`);
    expect(read({ request: { url: `${url}?x=1`, queryString } }).request.url).toBe(`${url}?x=1`);
  });

  it('adds cookies that stand in no header', () => {
    const cookies = [
      { name: 'a', value: '1' },
      { name: 'b', value: '2' },
    ];
    expect(read({ request: { cookies } }).request.headers).toEqual([{ name: 'cookie', value: 'a=1; b=2' }]);
    const headers = [{ name: 'Cookie', value: 'a=1' }];
    expect(read({ request: { cookies, headers } }).request.headers).toEqual(headers);
  });

  it('adds Set-Cookie lines with their attributes', () => {
    const cookies = [{ name: 'a', value: '1', path: '/', httpOnly: true, sameSite: 'Lax' }];
    expect(read({ response: { cookies } }).response.headers).toEqual([
      { name: 'set-cookie', value: 'a=1; Path=/; HttpOnly; SameSite=Lax' },
    ]);
  });

  it('takes the cookies apart that stand in one header', () => {
    const joined = { name: 'Set-Cookie', value: 'a=1; Path=/\n__session=2; HttpOnly\r\n' };
    const other = { name: 'x-lines', value: 'a\nb' };
    expect(read({ response: { headers: [other, joined] } }).response.headers).toEqual([
      other,
      { name: 'Set-Cookie', value: 'a=1; Path=/' },
      { name: 'Set-Cookie', value: '__session=2; HttpOnly' },
    ]);
  });

  it('adds where a redirect leads', () => {
    expect(read({ response: { redirectURL: '/next' } }).response.headers).toEqual([
      { name: 'location', value: '/next' },
    ]);
  });

  it('makes a form of parameters', () => {
    const postData = { mimeType: 'multipart/form-data; boundary=x', params: [{ name: 'a', value: 'b' }] };
    expect(read({ request: { postData } }).request.body).toEqual({
      kind: 'text',
      mediaType: 'application/x-www-form-urlencoded',
      text: 'a=b',
    });
  });

  it('leaves out the pseudo-headers of HTTP/2', () => {
    const headers = [
      { name: ':path', value: '/x?secret=1' },
      { name: 'accept', value: '*/*' },
    ];
    expect(read({ request: { headers } }).request.headers).toEqual([{ name: 'accept', value: '*/*' }]);
  });
});
