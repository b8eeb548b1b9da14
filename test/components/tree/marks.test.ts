import { describe, expect, it } from 'vitest';
import { indexMarks, type Mark } from '../../../components/tree/marks.ts';

const mark = (path: string, isMissing = false): Mark => ({ path, severity: 'warning', text: path, isMissing });

describe('marks by their place', () => {
  const index = indexMarks([mark('a.b.c'), mark('a.b.d', true), mark('a'), mark('e', true), mark('')]);

  it('are found at the field they are about', () => {
    expect(index.at('a').map(({ text }) => text)).toEqual(['a']);
    expect(index.at('')).toHaveLength(1);
    expect(index.at('a.b')).toEqual([]);
  });

  it('are counted in every field around it', () => {
    expect(['a', 'a.b', 'a.b.c', 'e'].map(index.inside)).toEqual([2, 2, 0, 0]);
  });

  it('name what is missing, by what it is missing in', () => {
    expect(['', 'a', 'a.b'].map(index.missing)).toEqual([['e'], [], ['d']]);
  });
});
