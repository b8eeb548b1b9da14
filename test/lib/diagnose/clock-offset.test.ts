import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certain, isFresh, relative } from '../../../lib/diagnose/clock-offset.ts';
import { readClock } from '../../../lib/diagnose/index.ts';
import { durationMs } from '../../../lib/time.ts';
import { exchange, now } from '../../fixtures/exchange.ts';

/** An exchange of which the server, whose clock is ahead by this much, answered at a moment between sending and arrival. */
function offsetOf(ahead: number, duration: number, answered: number) {
  const date = new Date(now - duration + Math.min(answered, duration) + ahead).toUTCString();
  const one = exchange({ duration, responseHeaders: { date } });
  return readClock(one, () => null).offset;
}

const moment = fc.integer({ min: 0, max: 60_000 });
const skew = fc.integer({ min: -86_400_000, max: 86_400_000 });

describe('the offset of a clock', () => {
  it('holds the truth, however long the exchange took and whenever the server looked at its clock', () => {
    fc.assert(
      fc.property(skew, moment, moment, (ahead, duration, answered) => {
        const offset = offsetOf(ahead, duration, answered);
        expect(offset?.least).toBeLessThanOrEqual(ahead);
        expect(offset?.most).toBeGreaterThanOrEqual(ahead);
      }),
    );
  });

  it('never claims more than it knows', () => {
    fc.assert(
      fc.property(skew, moment, moment, (ahead, duration, answered) => {
        const offset = offsetOf(ahead, duration, answered);
        expect(Math.abs(offset ? certain(offset) : 0)).toBeLessThanOrEqual(Math.abs(ahead));
      }),
    );
  });

  it('is unknown where a time is missing or a cache answered', () => {
    const dated = { responseHeaders: { date: new Date(now).toUTCString() } };
    for (const each of [exchange(), exchange({ ...dated, duration: null }), exchange({ ...dated, fromCache: true })])
      expect(readClock(each, () => null).offset).toBeNull();
  });

  it('compares two clocks by the worst of both', () => {
    const range = (least: number, most: number) => ({ least: durationMs(least), most: durationMs(most) });
    expect(relative(range(10, 20), range(1, 3))).toEqual({ least: 7, most: 19 });
  });
});

it.each([
  ['an ordinary answer', {}, true],
  ['a response from the browser’s cache', { fromCache: true }, false],
  ['a response with an age', { responseHeaders: { Age: '3' } }, false],
  ['a response that nothing changed', { status: 304 }, false],
])('knows whether %s was made for its request', (_name, overrides, fresh) => {
  expect(isFresh({ exchange: exchange(overrides) })).toBe(fresh);
});
