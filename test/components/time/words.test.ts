import { describe, expect, it } from 'vitest';
import { timeOfDay, utcMoment } from '../../../components/time/moments.ts';
import { countdownWords, differenceWords, gapWords, relativeWords } from '../../../components/time/words.ts';
import { inWords } from '../../../lib/in-words.ts';
import { days, durationMs, epochMs, hours, minutes, seconds } from '../../../lib/time.ts';

describe('time in words', () => {
  it.each([
    [seconds(41), '0:41'],
    [seconds(0.4), '0:00'],
    [minutes(12), '12:00'],
    [hours(5.12), '5 h 07 min'],
    [days(6.93), '6 d 22 h'],
    [days(29.9), '29 d'],
    [seconds(-5), '0:00'],
  ])('a countdown of %i ms shows %s', (left, expected) => {
    expect(countdownWords(left)).toBe(expected);
  });

  it('tells the way', () => {
    const now = epochMs(1_000_000);
    expect(relativeWords(epochMs(1_041_000), now)).toBe('in 41 s');
    expect(relativeWords(epochMs(40_000), now)).toBe('16 min ago');
    expect(relativeWords(now, now)).toBe('now');
    expect(gapWords(durationMs(120))).toBe('120 ms');
    expect(gapWords(durationMs(38_240))).toBe('38.2 s');
    expect(gapWords(durationMs(-1500))).toBe('−1.5 s');
    expect(differenceWords(durationMs(-8000))).toBe('−8 s');
    expect(differenceWords(durationMs(250))).toBe('+250 ms');
  });

  it.each([5970, 29_600, 29_999, 61_000, 200_000])('a difference of %i ms is no other than the sentence says', (ms) => {
    const [inSentence] = inWords(durationMs(ms)).split(' ');
    expect(differenceWords(durationMs(ms))).toMatch(new RegExp(`^\\+${inSentence} (s|min)$`));
  });

  it('survives numbers that are no dates', () => {
    expect(timeOfDay(epochMs(1e300), 'local')).toBe('not a date');
    expect(utcMoment(epochMs(Number.NaN))).toBe('not a date');
  });
});
