import { describe, expect, it } from 'vitest';
import type { Body } from '../../../lib/capture/index.ts';
import { inspectCapture } from '../../../lib/inspect/index.ts';
import { createForeignRoom, sanitize } from '../../../lib/sanitize/index.ts';
import { capture, exchange, jsonBody, textBody } from '../../fixtures/exchange.ts';

async function sanitized(responseBody: Body) {
  const { inspections } = await inspectCapture(capture(exchange({ responseBody })));
  const { exchanges, receipt } = sanitize(inspections).capture;
  return { body: exchanges[0]?.response.body, dropped: receipt.dropped.map(({ reason }) => reason) };
}

describe('the body of a request that is no auth traffic', () => {
  it('keeps the structure of its JSON, its flags and nothing else', async () => {
    const basket = { items: [{ sku8: 'Blue', price: 4999, free: true, note: null }], message: 'Hello Ada' };
    expect(await sanitized(jsonBody(basket))).toEqual({
      body: jsonBody({
        items: [{ ___1: 'text-1', price: 1000, free: true, note: null }],
        message: 'text 002',
      }),
      dropped: [],
    });
  });

  it('keeps the fields of its form', async () => {
    const form = textBody('coupon=Ada1815&quantity=2', 'application/x-www-form-urlencoded; charset=UTF-8');
    expect((await sanitized(form)).body).toMatchObject({ text: 'coupon=text-1&quantity=2' });
  });

  it.each([
    ['is no JSON and no form', textBody('<h1>Ada</h1>', 'text/html')],
    ['is large', jsonBody({ text: 'x'.repeat(70_000) })],
    ['is binary', { kind: 'base64', mediaType: 'application/json', base64: '/w==' } as const],
    ['was not fetched', { kind: 'unreadable', reason: 'unfetched' } as const],
  ])('is dropped where it %s, and the receipt says so', async (_what, body) => {
    expect(await sanitized(body)).toEqual({
      body: { kind: 'unreadable', reason: 'unfetched' },
      dropped: ['not auth traffic'],
    });
  });
});

describe('the room for such bodies', () => {
  it('takes exchanges of which every body is small and structured', () => {
    const isWanted = createForeignRoom();
    expect(isWanted(exchange({ form: { a: '1' }, json: {} }))).toBe(true);
    expect(isWanted(exchange({ form: { a: '1' }, responseBody: textBody('<p>', 'text/html') }))).toBe(false);
  });

  it('is bounded, whatever the length of the capture', () => {
    const isWanted = createForeignRoom();
    const large = exchange({ json: 'x'.repeat(60_000) });
    const kept = Array.from({ length: 1000 }, () => isWanted(large)).filter(Boolean);
    expect(kept.length * 60_000).toBeLessThan(34_000_000);
  });
});
