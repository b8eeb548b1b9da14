import { describe, expect, it } from 'vitest';
import { counted, inWords } from '../../lib/in-words.ts';
import { durationMs } from '../../lib/time.ts';

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

  it('counts nouns', () => {
    expect([counted(1, 'session'), counted(1200, 'session')]).toEqual(['1 session', '1,200 sessions']);
  });
});
