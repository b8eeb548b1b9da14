import { describe, expect, it } from 'vitest';
import { completionAt } from '../../../components/filter/completion.ts';
import { inspectedRow } from '../../../components/list/row.ts';
import { inspection } from '../recording.ts';

const rows = [
  inspection({ endpoint: 'order.read' }),
  inspection({ endpoint: 'order.read', method: 'POST' }, { status: 401 }),
  inspection({ endpoint: 'order.create' }),
].map(inspectedRow);

/** The bar stands for the caret. */
const offered = (text: string) => {
  const caret = text.indexOf('¦');
  const completion = completionAt(text.replace('¦', ''), caret, rows);
  return completion?.options.map(({ text, count }) => (count === null ? text : `${text} ${count}`));
};

describe('the completion of the filter', () => {
  it.each([
    ['en¦', ['endpoint:']],
    ['-en¦', ['-endpoint:']],
    ['touch h¦', ['has:', 'host:']],
    ['endpoint:¦', ['endpoint:order.read 2', 'endpoint:order.create 1']],
    ['endpoint:CRE¦', ['endpoint:order.create 1']],
    ['endpoint:order.create|re¦', ['endpoint:order.create|order.read 2', 'endpoint:order.create|order.create 1']],
    ['status:¦ touch', ['status:200 2', 'status:401 1']],
    ['is:err¦', ['is:error 1']],
    ['-is:sl¦', ['-is:slow 0']],
    ['touch¦', undefined],
    ['endpoint:order.create¦', undefined],
    ['/en/¦', undefined],
    ['nokey:¦', undefined],
  ])('at %s', (text, expected) => {
    expect(offered(text)).toEqual(expected);
  });

  it('offers every key in an empty box', () => {
    expect(offered('¦')).toHaveLength(11);
  });
});
