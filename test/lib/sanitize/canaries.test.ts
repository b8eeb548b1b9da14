import { describe, expect, it } from 'vitest';
import { inspectCapture } from '../../../lib/inspect/index.ts';
import { sanitize } from '../../../lib/sanitize/index.ts';
import { written } from '../../fixtures/written.ts';
import { decoded } from './decoded.ts';
import { plantedCapture } from './planted.ts';

const { exchanges, canaries } = plantedCapture();
const { inspections } = await inspectCapture(exchanges);
const { capture, leaksIn } = sanitize(inspections);

const outputs: readonly (readonly [name: string, text: string])[] = [
  ['HAR', await written(capture, 'har')],
  ['JSON', await written(capture, 'json')],
  ['Markdown', await written(capture, 'markdown')],
  ['HAR with its times', await written(sanitize(inspections, { areTimesKept: true }).capture, 'har')],
];

describe('of a capture with a secret in every place', () => {
  it('the raw one shows them all', () => {
    const all = decoded(JSON.stringify(exchanges)).join('\n').toLowerCase();
    expect(canaries.filter((canary) => !all.includes(canary.toLowerCase()))).toEqual([]);
  });

  it.each(outputs)('%s shows none, however it is decoded', (_name, text) => {
    const all = decoded(text).join('\n').toLowerCase();
    expect(canaries.filter((canary) => all.includes(canary.toLowerCase()))).toEqual([]);
  });

  it.each(outputs)('%s passes the second opinion', (_name, text) => {
    expect(leaksIn(text)).toEqual([]);
  });

  it('keeps what a diagnosis needs: methods, statuses, published paths and names', () => {
    const [, written] = outputs[0] ?? [];
    for (const word of [
      '/v1/client/sessions/',
      '__clerk_db_jwt',
      'form_identifier_not_found',
      'cache-control',
      '"status": 422',
    ])
      expect(written).toContain(word);
  });
});
