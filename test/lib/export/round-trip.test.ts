import { describe, expect, it } from 'vitest';
import { type Exchange, readCapture } from '../../../lib/capture/index.ts';
import { inspectCapture } from '../../../lib/inspect/index.ts';
import { sanitize } from '../../../lib/sanitize/index.ts';
import {
  fapi,
  getClient,
  handshake,
  refusal,
  removeSession,
  session,
  sessionToken,
  touch,
} from '../../fixtures/clerk-fapi/index.ts';
import { capture, exchange, jsonBody, textBody } from '../../fixtures/exchange.ts';
import { diagnosisOf } from '../../fixtures/sanitized-twin.ts';
import { written } from '../../fixtures/written.ts';
import { harFile } from './har-schema.ts';

const bare = { url: '', method: '', status: 0, at: null, resourceType: null };

const captures: Readonly<Record<string, readonly Exchange[]>> = {
  'a day in a browser': [
    touch({ page: 'page_1' }),
    handshake(),
    fapi('GET', '/v1/me', { status: 401, json: refusal('authentication_invalid') }),
    removeSession(),
    getClient({ fromCache: true, page: 'page_1' }),
    exchange({ url: 'https://app.example.com/?q=1', json: { a: 1 }, page: 'page_2' }),
    touch({ status: 0, error: 'net::ERR_ABORTED', responseBody: { kind: 'none' } }),
  ],
  'bodies that are not there': [
    touch({ responseBody: { kind: 'unreadable', reason: 'evicted' } }),
    touch({ responseBody: { kind: 'base64', mediaType: 'application/json', base64: 'e30=' } }),
    touch({ requestBody: { kind: 'base64', mediaType: 'application/octet-stream', base64: 'AAEC' } }),
  ],
  'a body by itself': [exchange({ ...bare, responseBody: jsonBody(session({ status: 'revoked' })) })],
  'a token by itself': [exchange({ ...bare, responseBody: textBody(sessionToken(session()), '') })],
  'an exchange that took nobody knows how long': [touch({ duration: null }), touch({ at: null })],
  nothing: [],
};

const sanitized = async (exchanges: readonly Exchange[]) =>
  sanitize((await inspectCapture(capture(...exchanges))).inspections).capture;

const readAgain = async (text: string) => {
  const reading = readCapture(text);
  return inspectCapture(reading.ok ? reading.exchanges : []);
};

describe.each(Object.entries(captures))('an export of %s', (_what, exchanges) => {
  it('is valid HAR 1.2', async () => {
    const file = JSON.parse(await written(await sanitized(exchanges), 'har'));
    expect(harFile.safeParse(file).error?.issues ?? []).toEqual([]);
  });

  it.each(['har', 'json'] as const)('is written as one JSON text would be in %s', async (format) => {
    const text = await written(await sanitized(exchanges), format);
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 1)}\n`);
  });

  it.each(['har', 'json'] as const)('is read again with the same findings from %s', async (format) => {
    const made = await sanitized(exchanges);
    const [before, after] = await Promise.all([inspectCapture(made.exchanges), readAgain(await written(made, format))]);
    expect(diagnosisOf(after)).toEqual(diagnosisOf(before));
    expect(after.inspections.map(({ endpoint }) => endpoint)).toEqual(
      before.inspections.map(({ endpoint }) => endpoint),
    );
  });
});

describe('the JSON export', () => {
  it('says beside each exchange what was found in it', async () => {
    const file = JSON.parse(await written(await sanitized([touch({ session: { status: 'revoked' } })]), 'json'));
    expect(file).toMatchObject({
      touchstone: 1,
      writtenBy: expect.stringMatching(/^Touchstone \d/),
      session: { provider: 'clerk-fapi' },
      findings: expect.arrayContaining([expect.objectContaining({ exchange: 0, rule: expect.any(String) })]),
      receipt: { exchanges: 1 },
    });
    expect(Object.keys(file.exchanges[0].inspection)).toEqual([
      'provider',
      'endpoint',
      'method',
      'path',
      'objects',
      'problems',
      'tokens',
    ]);
  });

  it('comes back exactly', async () => {
    const made = await sanitized(captures['a day in a browser'] ?? []);
    const reading = readCapture(await written(made, 'json'));
    expect(reading).toMatchObject({ ok: true, kind: 'touchstone', exchanges: made.exchanges });
  });
});

/** An export of which somebody changed when it begins. */
const startingAt = (startedAt: number): string =>
  JSON.stringify({
    touchstone: 1,
    exchanges: [
      { ...touch(), startedAt },
      { ...touch(), index: 1 },
    ],
  });

describe('an export of Touchstone that was edited', () => {
  it.each([1e20, -1e20, 8.64e15, 253_402_300_800_000])(
    'is written again without the start that no date has: %d',
    async (startedAt) => {
      const { inspections } = await readAgain(startingAt(startedAt));
      for (const areTimesKept of [true, false]) {
        const { capture: made } = sanitize(inspections, { areTimesKept });
        expect(made.exchanges.map((each) => each.startedAt === null)).toEqual([true, false]);
        expect(await written(made, 'har')).toContain('_timeless');
      }
    },
  );

  it.each([-62_135_596_800_000, 253_402_214_399_999])(
    'is written again whenever its requests were: %d',
    async (startedAt) => {
      const { inspections } = await readAgain(startingAt(startedAt));
      for (const areTimesKept of [true, false])
        expect(await written(sanitize(inspections, { areTimesKept }).capture, 'har')).not.toContain('_timeless');
    },
  );
});
