import { expect, it } from 'vitest';
import { readClock } from '../../../lib/diagnose/index.ts';
import { receivingTime } from '../../../lib/diagnose/receiving-time.ts';
import { seconds } from '../../../lib/time.ts';
import { type ExchangeOverrides, exchange, now } from '../../fixtures/exchange.ts';

const whole = Math.floor(now / 1000) * 1000;
const date = new Date(whole).toUTCString();

it.each<[string, ExchangeOverrides, number, object | null]>([
  [
    'the Date of the receiver, and before it what the request took beyond the second to which a Date is cut',
    { duration: 2000, responseHeaders: { date } },
    0,
    { earliest: whole - 1000, latest: whole, isReceivers: true },
  ],
  [
    'the local time, corrected',
    { duration: 80 },
    30,
    { earliest: now - 80 + 30_000, latest: now + 30_000, isReceivers: false },
  ],
  [
    'the local time where a cache answered',
    { duration: 80, fromCache: true, responseHeaders: { date } },
    0,
    { earliest: now - 80, latest: now, isReceivers: false },
  ],
  ['unknown without any time', { at: null }, 30, null],
])('the time of a receiver is %s', (_name, overrides, ahead, expected) => {
  const one = exchange(overrides);
  const clock = { ...readClock(one, () => null), serverAhead: seconds(ahead) };
  expect(receivingTime({ exchange: one, clock })).toEqual(expected);
});
