import { describe, expect, it } from 'vitest';
import { providers } from '../../../lib/providers/index.ts';
import { knownWords } from '../../../lib/sanitize/known-words.ts';
import { publishedVocabulary } from '../../../lib/sanitize/vocabulary.ts';

describe('the words that may leave', () => {
  const published = publishedVocabulary(providers).words;

  it('are listed only where no published schema, code or path is made of them', () => {
    expect(knownWords.filter((word) => published.has(word))).toEqual([]);
  });

  it.each(['expired', 'token', 'unauthorized', 'cookie'])('are taken from what is published: %s', (word) => {
    expect(published.has(word)).toBe(true);
  });
});
