import { describe, expect, it } from 'vitest';
import { readContent } from '../../../lib/capture/index.ts';
import { readClock } from '../../../lib/diagnose/index.ts';
import { embeddedTime } from '../../../lib/inspect/embedded-time.ts';
import { event, sessionOfEvent } from '../../fixtures/clerk-bapi/index.ts';
import { type ExchangeOverrides, exchange, jsonBody, now } from '../../fixtures/exchange.ts';

const minute = 60_000;
const second = Math.floor(now / 1000) * 1000;
const webhook = (overrides: Readonly<Record<string, unknown>> = {}) => event('session.created', {}, overrides);
const timeOf = (body: unknown): number | null => embeddedTime(readContent(jsonBody(body)), []);

describe('the time that a webhook tells is', () => {
  it.each<[string, object, number | null]>([
    ['that of the event, in milliseconds', webhook({ timestamp: now }), now],
    ['that of the event, in seconds', webhook({ timestamp: second / 1000 }), second],
    ['that of the event, as a date', webhook({ timestamp: new Date(now).toISOString() }), now],
    ['the newest of event and subject', webhook({ timestamp: now, data: { updated_at: now + minute } }), now + minute],
    ['not when something will expire', webhook({ timestamp: now, data: { expire_at: now + minute } }), now],
    ['not when something will be abandoned', webhook({ timestamp: now, data: { abandon_at: now + minute } }), now],
    [
      'not a time in seconds under another name',
      webhook({ timestamp: now - minute, data: { updated_at: second / 1000 } }),
      now - minute,
    ],
    ['that of the subject where the event has none', webhook({ timestamp: undefined, data: { created_at: now } }), now],
    ['none where `timestamp` says "never"', webhook({ timestamp: 0 }), null],
    ['none where `timestamp` is no time', webhook({ timestamp: 'yesterday' }), null],
    ['none where there is none', webhook({ timestamp: undefined }), null],
  ])('%s', (_case, body, time) => {
    expect(timeOf(body)).toBe(time);
  });

  it('that of an event from the reference, whose session was created before', () => {
    expect(timeOf(event('session.created', sessionOfEvent({ created_at: now - minute })))).toBe(now);
  });
});

describe('a capture is judged by', () => {
  const date = new Date(second - minute).toUTCString();

  it.each<[string, ExchangeOverrides, number | null]>([
    ['the date of the server, whatever else tells a time', { responseHeaders: { date } }, second - minute],
    ['the date of the server without any other clock', { at: null, responseHeaders: { date } }, second - minute],
    ['the arrival where the server told no date', { at: now + minute }, now + minute],
    ['the arrival where the server told a date that is none', { responseHeaders: { date: 'today' } }, now],
    ['the start where nobody measured how long it took', { at: now, duration: null }, now],
    ['the time that its body tells where it carries no clock', { at: null }, now - 2 * minute],
  ])('%s', (_case, overrides, judgedAt) => {
    const embedded = () => embeddedTime(readContent(jsonBody(webhook({ timestamp: now - 2 * minute }))), []);
    expect(readClock(exchange(overrides), embedded).judgedAt).toBe(judgedAt);
  });
});
