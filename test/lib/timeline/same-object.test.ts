import { describe, expect, it } from 'vitest';
import { inspectCapture } from '../../../lib/inspect/index.ts';
import { aboutTheSame, pairsOfSameObject } from '../../../lib/timeline/index.ts';
import { inspection } from '../../components/recording.ts';
import { getClient, getEnvironment, tokens, touch } from '../../fixtures/clerk-fapi/index.ts';
import { capture, exchange } from '../../fixtures/exchange.ts';

const { inspections } = await inspectCapture(
  capture(touch(), exchange(), tokens(), getClient(), getEnvironment(), touch(), getClient()),
);

describe('answers about the same object', () => {
  it('are paired, each with the one before it about each of its objects', () => {
    const pairs = Array.from(pairsOfSameObject(inspections), ({ before, after, subjects }) => [
      before.exchange.index,
      after.exchange.index,
      ...subjects.map(({ type }) => type),
    ]);
    expect(pairs).toEqual([
      [0, 3, 'client'],
      [0, 5, 'session'],
      [3, 5, 'client'],
      [5, 6, 'client'],
    ]);
  });

  it('are found for one of them, whatever part of the answer the object is', () => {
    const found = inspections.slice(0, 1).flatMap((touched) => aboutTheSame(touched, inspections));
    expect(found.map(({ exchange: { index } }) => index)).toEqual([3, 5, 6]);
  });

  it('are none where a response is about nothing', () => {
    expect(aboutTheSame(inspection(), inspections)).toEqual([]);
  });
});
