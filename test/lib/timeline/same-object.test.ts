import { describe, expect, it } from 'vitest';
import { inspectCapture } from '../../../lib/inspect/index.ts';
import { pairsOfSameObject, subjectOf } from '../../../lib/timeline/index.ts';
import { getClient, getEnvironment, ids, tokens, touch } from '../../fixtures/clerk-fapi/index.ts';
import { capture, exchange } from '../../fixtures/exchange.ts';

const { inspections } = await inspectCapture(
  capture(touch(), exchange(), tokens(), getClient(), getEnvironment(), touch(), getClient()),
);

describe('what an answer is about', () => {
  it('is the first object in it that has an identifier', () => {
    expect(inspections.map((inspection) => subjectOf(inspection)?.type ?? null)).toEqual([
      'session',
      null,
      null,
      'client',
      expect.anything(),
      'session',
      'client',
    ]);
    expect(subjectOf(inspections[0] as never)).toMatchObject({ type: 'session', id: ids.session, path: 'response' });
  });

  it('pairs it with the answer before it about the same', () => {
    const pairs = Array.from(pairsOfSameObject(inspections), (pair) => pair.map(({ exchange: { index } }) => index));
    expect(pairs).toEqual([
      [0, 5],
      [3, 6],
    ]);
  });
});
