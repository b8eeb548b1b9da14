import { describe, expect, it } from 'vitest';
import { ageInBrief, counted, factorsInBrief, inBrief, inWords } from '../../lib/in-words.ts';
import { days, durationMs, hours, minutes, seconds } from '../../lib/time.ts';

describe('a duration in words', () => {
  it.each([
    [0, '0 seconds'],
    [400, 'less than a second'],
    [1000, '1 second'],
    [90_000, '90 seconds'],
    [120_000, '2 minutes'],
    [7_199_999, '119 minutes'],
    [7_200_000, '2 hours'],
    [172_800_000, '2 days'],
    [-5000, '5 seconds'],
  ])('%i ms reads %s', (length, words) => {
    expect(inWords(durationMs(length))).toBe(words);
  });

  it.each([
    [seconds(41), '41 s'],
    [seconds(119), '119 s'],
    [minutes(16.9), '16 min'],
    [hours(1), '1 h'],
    [hours(5.12), '5 h 7 min'],
    [days(6.99), '6 d 23 h'],
    [days(29.9), '29 d'],
    [days(400), '13 months'],
    [days(1000), '2 years'],
    [seconds(-41), '41 s'],
  ])('%i ms are %s in brief', (length, words) => {
    expect(inBrief(length)).toBe(words);
  });

  it.each([
    [0, 'less than a minute'],
    [1, '1 min'],
    [16, '16 min'],
    [1500, '1 d 1 h'],
  ])('%i whole minutes are %s', (age, words) => {
    expect(ageInBrief(age)).toBe(words);
  });

  it('counts nouns', () => {
    expect([counted(1, 'session'), counted(1200, 'session')]).toEqual(['1 session', '1,200 sessions']);
  });

  it.each([
    [[16, -1], 'first factor 16 min ago, second never'],
    [[0.5, 61], 'first factor less than a minute ago, second 1 h 1 min ago'],
    [[60], 'first factor 1 h ago'],
    [[-1, -1], 'first factor never, second never'],
    [['16', null, 3], ''],
  ])('the factors of %j were verified “%s”', (ages, words) => {
    expect(factorsInBrief(ages)).toBe(words);
  });
});
