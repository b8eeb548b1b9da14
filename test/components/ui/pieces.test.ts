import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pieces } from '../../../components/ui/pieces.ts';
import { sessionToken } from '../../fixtures/clerk-fapi/index.ts';

describe('what is masked', () => {
  it('is cut out of a text, and nothing is lost', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ minLength: 4 })), (text, secrets) => {
        const cut = pieces(text + secrets.join(' '), secrets);
        expect(cut.map((piece) => piece.text).join('')).toBe(text + secrets.join(' '));
        const open = cut.filter(({ isSecret }) => !isSecret);
        expect(open.some((piece) => secrets.some((secret) => piece.text.includes(secret)))).toBe(false);
      }),
    );
  });

  it('is never cut in half', () => {
    const cut = pieces('before open-sesame after', ['open-sesame'], 8);
    expect(cut.map(({ text }) => text)).toEqual(['before ', 'open-sesame']);
    expect(pieces('before open-sesame', ['open-sesame'], 3).map(({ text }) => text)).toEqual(['bef']);
  });

  it('is found where JSON has escaped it', () => {
    const text = JSON.stringify({ code: 'say "hi"' });
    expect(pieces(text, ['say "hi"']).filter(({ isSecret }) => isSecret)).toHaveLength(1);
  });

  it('is a token that nobody named, wherever it stands in a text', () => {
    const token = sessionToken();
    const cut = pieces(`https://a.example/?t=${token}&eyJust=1`, []);
    expect(cut).toEqual([
      { text: 'https://a.example/?t=', isSecret: false },
      { text: token, isSecret: true },
      { text: '&eyJust=1', isSecret: false },
    ]);
  });

  it('is all of two that overlap', () => {
    expect(pieces('<abcdefgh>', ['abcdef', 'cdefgh']).map(({ text }) => text)).toEqual(['<', 'abcdefgh', '>']);
  });
});
