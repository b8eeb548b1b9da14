import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPieceVerifier, verifyText } from '../../../lib/sanitize/index.ts';

function verifyInPieces(text: string, cuts: readonly number[]) {
  const verifier = createPieceVerifier();
  let from = 0;
  for (const cut of [...cuts, text.length].map((place) => Math.min(place, text.length)).sort((a, b) => a - b)) {
    verifier.push(text.slice(from, cut));
    from = cut;
  }
  return verifier.finish();
}

const padding = ' '.repeat(1200);
const leak = 'someone@private.org';
const har = (creator: string, ...texts: readonly string[]) =>
  JSON.stringify({
    log: { creator, padding, entries: texts.map((text) => ({ response: { content: { text } } })), comment: creator },
  });
const sorted = (leaks: ReturnType<typeof verifyText>) => leaks.map(({ place, what }) => `${place}: ${what}`).sort();

describe('a text looked over piece by piece', () => {
  it('shows what it shows when looked over whole, around and in the entries', () => {
    const text = fc.constantFrom('plain', leak, JSON.stringify({ first_name: 'Ada' }), '"', '');
    fc.assert(
      fc.property(
        text,
        fc.array(text, { maxLength: 4 }),
        fc.array(fc.nat(4000), { maxLength: 6 }),
        (name, texts, cuts) => {
          const file = har(name, ...texts);
          expect(sorted(verifyInPieces(file, cuts))).toEqual(sorted(verifyText(file)));
        },
      ),
    );
  });

  it.each([
    ['words', `Write to ${leak}.${padding}`],
    ['a HAR that breaks off', har('x', 'plain', leak).slice(0, -18)],
  ])('may be %s', (_what, text) => {
    expect(verifyInPieces(text, [7, 1500]).map(({ what }) => what)).toEqual(['an e-mail address']);
  });
});
