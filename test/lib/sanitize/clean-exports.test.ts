import { describe, expect, it } from 'vitest';
import { readCapture } from '../../../lib/capture/index.ts';
import { inspectCapture } from '../../../lib/inspect/index.ts';
import { sanitize, verifyText } from '../../../lib/sanitize/index.ts';
import { fapi, touch } from '../../fixtures/clerk-fapi/index.ts';
import { capture, exchange, textBody } from '../../fixtures/exchange.ts';
import { signToken } from '../../fixtures/token.ts';
import { written } from '../../fixtures/written.ts';
import { plantedCapture } from './planted.ts';
import { formats, refusals, sanitized } from './refusals.ts';

/** One whose header stays as it is when the token is sanitized. */
const token = signToken({ sub: 'user_x' }, { header: { alg: 'HS256', kid: undefined } });

describe('the second opinion lets an export pass that began as', () => {
  it.each([
    ['JSON', 'prefs={"view":"grid","cols":["name","email"],"n":3}'],
    ['a list', 'cart=[{"id":104233,"qty":2,"by":"ada@lovelace.org"}]'],
    ['a path of the app', 'next=/account/orders; from=/home/ada.lovelace?tab=2'],
    ['single digits', 'consent=1,2,3'],
    ['a moment in JSON', 'g_state={"i_l":0,"i_p":1773478800000}'],
    ['a text in quotation marks', 'note="Ada of Turin"; lang=en-US'],
    ['words', 'note=The session was not found here'],
    ['a word and a number', 'tab=session-2'],
    ['odd digits', 'at=-1-2'],
    ['a version', 'js_version=5.125.10'],
    ['a page of this machine', 'next=http://localhost:3000/orders; at=http://192.168.1.23:3000/'],
    ['a page of a tunnel', 'next=https://ada-app.ngrok.io/orders'],
    ['a published path', 'next=/v1/client'],
    [
      'a page of the app, which leads to another',
      'next=/login?next=%2Forders%2F42; back=/a?to=%252Fusers%252F7%253Ftab',
    ],
    ["a page of a vendor's", 'from=https://clerk.com/docs?next=%2Forders%2F42; at=http://[::1]:3000/x'],
    ['a page that is asked for a person of two names', 'next=https://acme.io/?identifier=ada%20lovelace&x=1'],
    ['a search', 'at=/orders?q=red%20shoes&in=ada%20lovelace%207; from=/a?b=https%3A%2F%2Fstatus.noor.test%2F'],
    ['JSON of a word with a digit', 'prefs={"2fa":true,"mp4":"be"}'],
    ['a page of this network', 'from=https://api.session.test/; at=https://status.local/orders'],
    ['a page below an app at a platform', 'from=https://api.ada.vercel.app/orders'],
    ['a word and a digit in a query within a query', 'at=/x?b=session-2; from=/x?b=%2Fy%3Fb%3Dsession%25202%25203'],
    ['a version in a query', 'at=/x?sdk_version=5.52.1'],
    ['a word with a digit in it in a path', 'next=/oauth2?x=id%3Fx%3Didentify%253Aname'],
    ['a form with another sign in it', 'at=email==active; from=/x?b=email%3D%3Dactive'],
    ['a token in a query within a query', `at=/x?step=session-2&b=%2Fy%3Fb%3D${token}`],
    ['a publishable key', `key=pk_test_${btoa('brave-falcon-7.clerk.accounts.dev$')}`],
  ])('a cookie with %s', async (_case, cookie) => {
    const exchanges = capture(
      touch({ requestHeaders: { cookie }, responseHeaders: { 'set-cookie': `${cookie}; Path=/` } }),
    );
    expect(await refusals(exchanges)).toEqual([]);
  });

  it.each([
    'state=active',
    'RelayState=open',
    'x-api-key=test',
    'email=required',
    'phone=home',
    'identifier=/home/ada/orders',
    'x-forwarded-for=unknown',
  ])('a published word where a secret or a person is expected: %s', async (pair) => {
    const [name = '', value = ''] = pair.split('=');
    const asked = exchange({ url: `https://acme.io/?${pair}`, form: { [name]: value }, json: { [name]: value } });
    expect(await refusals(capture(touch({ requestHeaders: { [name]: value } }), asked))).toEqual([]);
  });

  it.each([
    ['a host', `https://${token}/orders`],
    ['a label of a host', `https://${token}.acme.io/orders`],
    ['a segment of a path', `https://acme.io/${token}`],
  ])('a token that is %s', async (_case, url) => {
    const headers = { referer: url, authorization: `Bearer ${token}` };
    expect(await refusals(capture(touch({ requestHeaders: headers }), exchange({ url })))).toEqual([]);
  });

  it.each([
    ['a fence of PEM', '-----BEGIN PRIVATE KEY-----'],
    ['a key in PEM', 'Cannot read -----BEGIN RSA PRIVATE KEY-----\nMIIEvQIBADANBg\n-----END RSA PRIVATE KEY-----'],
    ['JSON of known words', '{"status":"active","email":"open"}'],
    ['a text before JSON', 'Cannot read {"status":"active","email":"open"}'],
    ['a URL in a URL', 'See https://acme.io/?u=https%3A%2F%2Fb.io%2F%3Fcode%3D424242, then retry'],
    ['a URL in capitals', 'HTTPS://ACME.IO/ORDERS'],
    ['encoded digits one by one', '4%202%204%202%204%202'],
    ['encoded words', 'ada%2Fbyron%2FLOVELACE+PRIVATE+KEY+NOTES'],
    ['an encoded URL', 'Cannot read https%3A%2F%2Facme.io%3A8443%2F'],
    ['a form', 'code=424242&password=hunter2-2'],
    ['a form of known words', 'state=open&code=active'],
    ['the home of a person who is called like a known word', 'Cannot read /Users/session/app.js'],
    ['the home of a person of two names', 'Cannot read (file:///Users/ada.lovelace/app.js:3:4)'],
    ['a home on Windows', 'Cannot read C:\\\\Users\\\\client\\\\app'],
    ['a form of an address behind a space', '5 applications, ada@lovelace.org'],
    ['a URL that was encoded twice', '/x?n=https%3A%2F%2Fnoor.test%2F%3Fx%3D%252Fconnected%252F9592'],
    ['nothing but a home', '/Users/session'],
    ['many known words', 'The session was not found. '.repeat(10)],
  ])('%s in any text', async (_case, text) => {
    const errors = [{ code: 'resource_not_found', message: text, long_message: `${text}!` }];
    const query = { redirect_url: 'https://acme.io:8443/', note: text };
    const headers = { 'x-clerk-auth-message': text.replaceAll('\n', ' '), 'x-note': text.replaceAll('\n', ' ') };
    expect(
      await refusals(
        capture(
          fapi('POST', '/v1/client/sign_ins', { status: 422, json: { errors, note: text }, form: { strategy: text } }),
          touch({ query, responseHeaders: headers }),
        ),
      ),
    ).toEqual([]);
  });

  it.each([
    ['a parameter in brackets', '?filter[nickname]=1', 'nickname'],
    ['a cookie and a header with a digit', '?tab=step-2', 'step-2'],
    ['a cookie that is called like a shop', '?shop=shop42acme', 'shop42acme'],
    ['a cookie that is called like a host', '', 'acme.io'],
    ['a cookie that is called like an address', '', '81.2.69.160'],
    ['a cookie that is called like a tunnel', '', 'ada-app.ngrok.io'],
  ])('%s', async (_case, query, name) => {
    const headers = { cookie: `tour_${name}=done; ${name}=1`, [`x-${name}-done`]: 'yes' };
    const asked = exchange({ url: `https://acme.io/${query}`, requestHeaders: headers, json: { sort: name } });
    expect(await refusals(capture(touch(), asked))).toEqual([]);
  });

  it.each([
    ['a platform', 'https://vercel.app/', 'vercel.app'],
    ['an app at a platform', 'https://ada-app.vercel.app/', 'No vercel page'],
    ['a known word at a platform', 'https://status.vercel.app/', 'vercel.app'],
    [
      'a tunnel in a parameter',
      'https://acme.io/?u=https%3A%2F%2Fada.ngrok.io%2F%3Fv%3Dhttps%253A%252F%252Fada.ngrok.io',
      'ada',
    ],
    ['this machine', 'http://127.0.0.1:3000/', '127.0.0.1'],
    ['an address at home', 'http://10.1.2.3/', '10.1.2.3'],
    ['a script of a version', 'https://cdn.acme.io/npm/@clerk/clerk-js@5.52.1/dist/clerk.browser.js', '5.52.1'],
  ])('the address of %s beside the like in a text', async (_case, url, text) => {
    const headers = { 'x-forwarded-for': text, cookie: `at=${text}`, 'x-clerk-auth-message': text };
    expect(await refusals(capture(touch(), exchange({ url, requestHeaders: headers, json: { text } })))).toEqual([]);
  });

  it.each([
    ['a browser', 'Chrome/133', { 'user-agent': 'Mozilla/5.0 (X11; Linux) Chrome/133.0.0.0' }],
    ['a brand', 'Google Chrome', { 'sec-ch-ua': '"Google Chrome";v="133"' }],
    ['a directive', 'max-age=31536000', { 'cache-control': 'private, max-age=31536000' }],
    ['an attribute', 'SameSite=Lax', { 'set-cookie': 'a=b; SameSite=Lax' }],
    ['a time of day', '00:00:00', { date: 'Sat, 14 Mar 2026 09:30:00 GMT' }],
    ['the first day of all exports', '2020-01-01', { date: 'Sat, 14 Mar 2026 09:30:00 GMT' }],
  ])('%s in a header beside the like in a text', async (_case, text, headers) => {
    expect(await refusals(capture(touch({ responseHeaders: headers }), exchange({ json: { text } })))).toEqual([]);
  });

  it.each(['http://localhost:3000', 'https://vercel.app/', 'https://api.clerk.com/v1/client', 'http://[::1]:3000/'])(
    '%s as the name of a field, beside the like in texts and headers',
    async (url) => {
      const asked = exchange({ json: { [url]: url }, requestHeaders: { origin: url, referer: url } });
      expect(await refusals(capture(touch({ requestHeaders: { origin: url } }), asked))).toEqual([]);
    },
  );

  it('an error of the network, beside a report of it', async () => {
    const error = 'net::ERR_CONNECTION_RESET';
    expect(await refusals(capture(touch(), exchange({ error, json: { error } })))).toEqual([]);
  });

  it.each([
    '1773480600',
    'Sat, 14 Mar 2026 09:30:00 GMT',
    '2026-03-14',
    '2026-03-14T09',
    '2026-03-14T09:3',
    '14 Mar 2026 09:30',
    '09:30:00 GMT',
    '09:29:59.920Z',
  ])('its times as they were, beside the like in a text: %s', async (text) => {
    const dated = touch({ responseHeaders: { date: 'Sat, 14 Mar 2026 09:30:00 GMT' } });
    const refused = fapi('GET', '/v1/me', { status: 422, json: { errors: [{ code: 'x', message: `since ${text}` }] } });
    const { inspections } = await inspectCapture(capture(dated, exchange({ json: { text } }), refused));
    const { capture: after, leaksIn } = sanitize(inspections, { areTimesKept: true });
    expect(leaksIn(await written(after, 'har'))).toEqual([]);
  });

  it('a form in parts', async () => {
    const form = '--b\r\nContent-Disposition: form-data; name="1_email"\r\n\r\nada@lovelace.org\r\n--b--\r\n';
    expect(await refusals(capture(touch({ requestBody: textBody(form, 'multipart/form-data; boundary=b') })))).toEqual(
      [],
    );
  });

  it('numbers in texts, beside times that hold the same digits', async () => {
    const items = Array.from({ length: 300 }, (_, index) => ({
      sku: `${104_233 + index * 7}`,
      at: 1_773_104_233_000 + index * 7000,
    }));
    expect(await refusals(capture(touch(), exchange({ json: { items } })))).toEqual([]);
  });

  it('versions, dates and numbers that stand elsewhere as texts of the app', async () => {
    const texts = { sdk: '5.125.10', released: '2025-04-10', seconds: '31536000' };
    const query = { _clerk_js_version: '5.125.10', __clerk_api_version: '2025-04-10' };
    const headers = { 'set-cookie': 'a=b; Max-Age=31536000', 'strict-transport-security': 'max-age=31536000' };
    expect(await refusals(capture(touch({ query, responseHeaders: headers }), exchange({ json: texts })))).toEqual([]);
  });

  it('hosts whose parts were texts before', async () => {
    const many = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`p${index}`, `v${index}x`]));
    const query = { ...many, team: 'acme', site: 'beta.io', identifier: 'https://acme.vercel.app:8443/' };
    const asked = ['https://acme.vercel.app/', 'https://acme.corp.io/', 'https://beta.io/'].map((url) =>
      exchange({ url }),
    );
    const exchanges = capture(touch({ query }), ...asked);
    expect(await refusals(exchanges)).toEqual([]);
    const { capture: after } = await sanitized(exchanges);
    expect(after.exchanges.slice(1).map(({ request }) => request.url)).toEqual([
      'https://app-2.vercel.app/',
      'https://app-2.site-1.example/',
      'https://site-2.example/',
    ]);
  });

  it('an order by a field that stands beside it', async () => {
    const json = {
      sort: ['createdAt', 'mimeType', 'comment'],
      items: [{ createdAt: 1, mimeType: 'a/b', comment: 'x' }],
    };
    expect(await refusals(capture(touch(), exchange({ json })))).toEqual([]);
  });

  it.each(formats)('fields and texts in the words of every export as %s', async (format) => {
    const { exchanges } = plantedCapture();
    const deep = '['.repeat(80) + ']'.repeat(80);
    const all = [...exchanges, ...capture(exchange({ json: JSON.parse(deep) }))];
    const text = await written((await sanitized(all)).capture, format);
    const words = text.match(/(?<![\p{L}\p{N}_-])[\p{L}_]{6,}(?![\p{L}\p{N}_-])/gu) ?? [];
    const spoken = exchange({ json: Object.fromEntries(words.map((word) => [word, [word, word.toLowerCase()]])) });
    expect(await refusals([...all, ...capture(spoken)])).toEqual([]);
  });

  it('a long word that begins a token everywhere and ends none, in one pass over it', async () => {
    const { capture: after, leaksIn } = await sanitized(
      capture(touch({ responseBody: textBody('eyJ'.repeat(60_000)) })),
    );
    expect(leaksIn(await written(after, 'har'))).toEqual([]);
    expect(verifyText('eyJ'.repeat(60_000))).toEqual([]);
  });

  it('what people paste', async () => {
    const reading = readCapture(`curl 'https://acme.io/a?b=c' -H 'cookie: {"a":"ada@lovelace.org"}' -d 'x=1'`);
    expect(await refusals(reading.ok ? reading.exchanges : [])).toEqual([]);
  });
});
