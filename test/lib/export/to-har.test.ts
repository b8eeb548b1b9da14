import { describe, expect, it } from 'vitest';
import { type Exchange, readCapture } from '../../../lib/capture/index.ts';
import { fileName, version } from '../../../lib/export/index.ts';
import { inspectCapture } from '../../../lib/inspect/index.ts';
import { sanitize } from '../../../lib/sanitize/index.ts';
import packageFile from '../../../package.json' with { type: 'json' };
import { getClient, touch } from '../../fixtures/clerk-fapi/index.ts';
import { capture, exchange, textBody } from '../../fixtures/exchange.ts';
import { written } from '../../fixtures/written.ts';

const write = async (...exchanges: readonly Exchange[]) =>
  written(sanitize((await inspectCapture(capture(...exchanges))).inspections).capture, 'har');
const entriesOf = async (...exchanges: readonly Exchange[]) => JSON.parse(await write(...exchanges)).log.entries;

describe('a HAR export', () => {
  it('names its maker and its pages', async () => {
    const { log } = JSON.parse(await write(touch({ page: 'page 1 of https://private.example' }), getClient()));
    expect(log).toMatchObject({ version: '1.2', creator: { name: 'Touchstone', version } });
    expect(log.pages).toEqual([
      { id: 'page_1', title: 'page_1', startedDateTime: expect.any(String), pageTimings: {} },
    ]);
    expect(log.entries[0].pageref).toBe('page_1');
  });

  it('tells query and cookies a second time as they stand in URL and headers', async () => {
    const [entry] = await entriesOf(touch({ requestHeaders: { cookie: 'theme=midnight7; a=b' } }));
    const query = new URL(entry.request.url).searchParams;
    expect(entry.request.queryString).toEqual(Array.from(query, ([name, value]) => ({ name, value })));
    const header = entry.request.headers.find(({ name }: { name: string }) => name === 'cookie').value;
    expect(entry.request.cookies.map(({ name, value }: Record<string, string>) => `${name}=${value}`).join('; ')).toBe(
      header,
    );
  });

  it('comes back without the time that it had to invent', async () => {
    const text = await write(touch({ at: null }));
    expect(JSON.parse(text).log.entries[0].startedDateTime).toBe('1970-01-01T00:00:00.000Z');
    expect(readCapture(text)).toMatchObject({ exchanges: [{ startedAt: null, duration: null }] });
  });

  it('says why a body is not there', async () => {
    const [dropped] = await entriesOf(exchange({ responseBody: textBody('<h1>Ada</h1>', 'text/html') }));
    expect(dropped.response.content).toMatchObject({ mimeType: '', _unreadable: 'unfetched' });
    const [evicted] = await entriesOf(touch({ responseBody: { kind: 'unreadable', reason: 'evicted' } }));
    expect(evicted.response.content._unreadable).toBe('evicted');
  });
});

it('the version in exports is that of the package', () => {
  expect(version).toBe(packageFile.version);
});

it('file names tell nothing of the app', () => {
  expect((['har', 'json', 'markdown'] as const).map(fileName)).toEqual([
    'touchstone-sanitized.har',
    'touchstone-sanitized.json',
    'touchstone-sanitized.md',
  ]);
});
