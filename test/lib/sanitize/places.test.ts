import { describe, expect, it } from 'vitest';
import { type Exchange, readCapture } from '../../../lib/capture/index.ts';
import { inspectCapture } from '../../../lib/inspect/index.ts';
import { type SanitizeOptions, sanitize } from '../../../lib/sanitize/index.ts';
import { fapi, ids, session, touch, user } from '../../fixtures/clerk-fapi/index.ts';
import { capture, exchange, jsonBody, now, textBody } from '../../fixtures/exchange.ts';
import { written } from '../../fixtures/written.ts';

const sanitized = async (exchanges: readonly Exchange[], options?: SanitizeOptions) =>
  sanitize((await inspectCapture(exchanges)).inspections, options).capture;

async function headerAfter(name: string, value: string): Promise<string | undefined> {
  const { exchanges } = await sanitized(capture(touch({ responseHeaders: { [name]: value } })));
  return exchanges[0]?.response.headers.find((header) => header.name === name)?.value;
}

describe('a header', () => {
  it.each([
    [
      'link',
      '<https://cdn.acme.io/v7/app9.css>; rel=preload',
      '<https://sub-1.site-1.example/path-1/path-002>; rel=preload',
    ],
    ['refresh', '5; url=https://acme.io/?q=Ada', '5; url=https://site-1.example/?q=text-2'],
    ['refresh', 'Ada', 'text-2'],
    ['sec-ch-ua', '"Chromium";v="133", "Acme Browser";v="9.1"', '"Chromium";v="133"'],
    ['x-anything', '1.1.1.1', '192.0.2.1'],
    ['x-anything', '4-2-4-2-4-2-7', 'text-002'],
    ['x-api-version', '2025-04-10', '2025-04-10'],
    ['x-api-version', '81.2.69.160', '192.0.2.1'],
    ['x-api-version', '415.555.2671', 'text-002'],
    ['x-clerk-auth-message', 'Code 4-2-4-2-4-2 of Ada', 'Code x1-x2-x1-x2-x1-x2 of x3'],
    ['x-clerk-auth-message', 'Code 4%202%204%202%204', 'Code x1 x2 x1 x2 x1'],
    ['x-clerk-auth-message', 'ada@lovelace.me not found', 'user-1@redacted.invalid not found'],
    ['www-authenticate', 'Bearer realm="Ada", error="invalid_token"', 'Bearer realm="x1", error="invalid_token"'],
    ['www-authenticate', 'Bearer max_age=300, code=424242', 'Bearer max_age=300, code=x1'],
    ['cache-control', 'private, max-age=60, user=4155552671', 'private, max-age=60, user=x1'],
    ['access-control-allow-headers', 'authorization, x-ada-token', 'authorization, x-x1-token'],
  ])('%s: %s', async (name, value, after) => {
    expect(await headerAfter(name, value)).toBe(after);
  });
});

it('the times in a message stay as far apart as they were', async () => {
  const [expiry, current] = [now, now + 61_000].map((time) => new Date(time).toUTCString());
  const after = await headerAfter('x-clerk-auth-message', `Expiry date: ${expiry}, Current date: ${current}.`);
  const [, first = '', second = ''] = /^Expiry date: (.*GMT), Current date: (.*GMT)\.$/.exec(after ?? '') ?? [];
  expect(first).not.toBe(expiry);
  expect(Date.parse(second) - Date.parse(first)).toBe(61_000);
});

it('an identifier tells no moment where nothing tells by how much to shift it', async () => {
  const bare = `{"object":"session","id":"${ids.session}","user":{"object":"user","id":"${ids.user}"}}`;
  const reading = readCapture(bare);
  const { exchanges } = await sanitized(reading.ok ? reading.exchanges : []);
  expect(exchanges[0]?.response.body).toMatchObject({ text: expect.stringMatching(/"sess_0{26}1".*"user_0{26}1"/) });
});

it('a date is shifted whatever its year, but for those that stand for none', async () => {
  const epoch = 'Thu, 01 Jan 1970 00:00:00 GMT';
  expect(await headerAfter('set-cookie', `a=; Expires=${epoch}`)).toBe(`a=; Expires=${epoch}`);
  const zero = 'Mon, 01 Jan 0001 00:00:00 GMT';
  expect(await headerAfter('last-modified', zero)).toBe(zero);
  expect(await headerAfter('last-modified', 'Sat, 12 Apr 1952 00:00:00 GMT')).not.toContain('1952');
});

describe('a parameter', () => {
  const queryAfter = async (query: string): Promise<string | undefined> => {
    const { exchanges } = await sanitized(capture(touch(), exchange({ url: `https://acme.io/?${query}` })));
    return exchanges[1]?.request.url.split('?')[1];
  };

  it.each([
    ['js_version=5.56.0', 'js_version=5.56.0'],
    ['conversion=5.56.0', 'conversion=text-3'],
    ['ada-lovelace', 'key-0001='],
    ['redirect_url', 'redirect_url='],
    ['ada=1', 'ada=1'],
  ])('%s', async (query, after) => {
    expect(await queryAfter(query)).toBe(after);
  });
});

describe('an address', () => {
  it.each([
    ['10.1.2.3', '10.0.0.1', 'http://10.0.0.1:3000/'],
    ['2a02:c7f::1', '2001:db8::1', 'http://[2001:db8::1]:3000/'],
    ['fd12:3456::1', 'fd00::1', 'http://[fd00::1]:3000/'],
  ])('is the same in a text and in a URL, and stays in a private range: %s', async (address, text, url) => {
    const host = address.includes(':') ? `[${address}]` : address;
    const headers = { 'x-forwarded-for': address };
    const asked = exchange({ url: `http://${host}:3000/`, requestHeaders: headers });
    const once = await sanitized(capture(touch({ requestHeaders: headers }), asked));
    expect(once.exchanges[1]?.request).toMatchObject({ url, headers: [{ value: text }] });
    const twice = sanitize((await inspectCapture(once.exchanges)).inspections);
    expect(twice.leaksIn(await written(twice.capture, 'har'))).toEqual([]);
  });
});

describe('what a request was for', () => {
  it.each([
    ['stylesheet', 'stylesheet'],
    ['xhr', 'xhr'],
    ['ada', 'unknown'],
  ])('%s', async (resourceType, after) => {
    const { exchanges } = await sanitized(capture(touch(), { ...exchange({ url: 'https://acme.io/' }), resourceType }));
    expect(exchanges[1]?.resourceType).toBe(after);
  });
});

describe('an encrypted token', () => {
  const jwe = (content: string) => `${Buffer.from('{"alg":"dir","enc":"A256GCM"}').toString('base64url')}..${content}`;
  const tokens = ['Zq81.Vd7xkP2n.m.', 'Zq81.Wd7xkP2n.m.'].map((text) =>
    jwe(text.replaceAll('.', 'Ab3dEf6hIj9l.').slice(0, -1)),
  );

  it('keeps what it names, its empty parts and its length, and differs from others', async () => {
    const seen = touch({ requestHeaders: { 'x-first': `${tokens[0]}`, 'x-second': `${tokens[1]}` } });
    const once = await sanitized(capture(seen));
    const values = once.exchanges[0]?.request.headers.flatMap(({ name, value }) =>
      name.startsWith('x-') ? value : [],
    );
    expect(values?.[0]).toMatch(
      /^eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0\.\.sanitized-1-*\.sanitized-2-*\.sanitized-3-*$/,
    );
    expect(values?.[0]?.length).toBe(tokens[0]?.length);
    expect(values?.[1]).toContain('sanitized-4');
    expect((await sanitized(once.exchanges)).exchanges).toEqual(once.exchanges);
  });
});

describe('a choice', () => {
  it('that a secret took the place of is still one', async () => {
    const answer = fapi('GET', '/v1/client', {
      json: { response: { object: 'session', status: 'sk_live_Ada1815Lovelace1852x' } },
    });
    const { exchanges } = await sanitized(capture(answer));
    expect(JSON.stringify(exchanges[0]?.response.body)).toContain('sk_live_00000');
  });
});

describe('a person', () => {
  it('gets stand-ins that everyone recognizes', async () => {
    const answer = touch({
      session: session({
        user: user({
          first_name: 'Ada',
          email_addresses: [{ object: 'email_address', email_address: 'ada@lovelace.org' }],
          phone_numbers: ['+44 7700 900123', '+447700900123', '+447700900124'].map((phone_number) => ({
            object: 'phone_number',
            phone_number,
          })),
        }),
      }),
    });
    const { exchanges } = await sanitized(capture(answer));
    const body = exchanges[0]?.response.body;
    const written = body?.kind === 'text' ? JSON.parse(body.text).response.user : null;
    expect(written).toMatchObject({
      first_name: 'name-1',
      email_addresses: [{ email_address: 'user-1@redacted.invalid' }],
      phone_numbers: ['+1 555 0100', '+15550100', '+15550101'].map((phone_number) => ({ phone_number })),
    });
  });
});

describe('a multipart form', () => {
  const part = (head: string, content: string): string =>
    `--XyZ9\r\nContent-Disposition: form-data; ${head}\r\n\r\n${content}\r\n`;
  const upload = fapi('POST', '/v1/me/profile_image', {
    requestBody: textBody(
      `${part('name="title"', 'Ada 1815')}${part('name="file"; filename="ada.png"', '12345')}--XyZ9--\r\n`,
      'multipart/form-data; boundary=XyZ9',
    ),
  });

  it('keeps the names and sizes of its parts', async () => {
    const once = await sanitized(capture(upload));
    const written = (name: string, content: string): string =>
      `--part\r\nContent-Disposition: form-data; ${name}\r\n\r\n${content}\r\n`;
    expect(once.exchanges[0]?.request.body).toEqual({
      kind: 'text',
      mediaType: 'multipart/form-data; boundary=part',
      text: `${written('name="title"', 'text 001')}${written('name="file"; filename="file"', '[removed] 5 characters')}--part--\r\n`,
    });
    expect(once.receipt.dropped).toContainEqual({ path: '/v1/me/profile_image', reason: 'a file in a form', count: 1 });
    expect((await sanitized(once.exchanges)).exchanges).toEqual(once.exchanges);
  });
});

describe('what is no auth traffic', () => {
  const both = capture(exchange({ url: 'https://acme.io/orders/77?q=Ada', json: { name: 'Ada' } }), touch());

  it('is kept by the same law, with its structure', async () => {
    const { exchanges } = await sanitized(both);
    expect(exchanges[0]?.request.url).toBe('https://site-1.example/path-1/path-2?q=text-1');
    expect(exchanges[0]?.response.body).toEqual(jsonBody({ name: 'text-1' }));
  });

  it('is left out when nobody wants it', async () => {
    const { exchanges, receipt } = await sanitized(both, { areForeignKept: false });
    expect(exchanges.map(({ index }) => index)).toEqual([1]);
    expect(receipt).toMatchObject({ exchanges: 1, leftOut: 1 });
  });
});
