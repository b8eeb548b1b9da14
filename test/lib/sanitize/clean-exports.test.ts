import { describe, expect, it } from 'vitest';
import { type Exchange, readCapture } from '../../../lib/capture/index.ts';
import { inspectCapture } from '../../../lib/inspect/index.ts';
import { sanitize, verifyText } from '../../../lib/sanitize/index.ts';
import { touch } from '../../fixtures/clerk-fapi/index.ts';
import { capture, exchange, textBody } from '../../fixtures/exchange.ts';
import { written } from '../../fixtures/written.ts';
import { plantedCapture } from './planted.ts';

const formats = ['har', 'json', 'markdown', 'curl'] as const;
const sanitized = async (exchanges: readonly Exchange[]) => sanitize((await inspectCapture(exchanges)).inspections);

/** What the second opinion says against the export of a capture, in any format. */
async function refusals(exchanges: readonly Exchange[]): Promise<readonly string[]> {
  const { capture: after, leaksIn } = await sanitized(exchanges);
  const found: string[] = [];
  for (const format of formats) {
    const text = await written(after, format);
    for (const { what, place } of [...leaksIn(text), ...verifyText(text)]) found.push(`${format}: ${what} at ${place}`);
  }
  return found;
}

describe('the second opinion lets an export pass that began as', () => {
  it.each([
    ['JSON', 'prefs={"view":"grid","cols":["name","email"],"n":3}'],
    ['a list', 'cart=[{"id":104233,"qty":2,"by":"ada@lovelace.org"}]'],
    ['a path of the app', 'next=/account/orders; from=/home/ada.lovelace?tab=2'],
    ['single digits', 'consent=1,2,3'],
    ['a moment in JSON', 'g_state={"i_l":0,"i_p":1773478800000}'],
    ['a text in quotation marks', 'note="Ada of Turin"; lang=en-US'],
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

  it('fields and texts in the words in which reports speak', async () => {
    const { exchanges } = plantedCapture();
    const report = await written((await sanitized(exchanges)).capture, 'markdown');
    const words = report.toLowerCase().match(/(?<![\p{L}\p{N}_-])\p{L}{6,}(?![\p{L}\p{N}_-])/gu) ?? [];
    const spoken = exchange({ json: Object.fromEntries(words.map((word) => [word, word])) });
    expect(await refusals([...exchanges, ...capture(spoken)])).toEqual([]);
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
