import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaptureReading, createCaptureReader, readCapture } from '../../../lib/capture/index.ts';

/** The reading of a text that comes in pieces cut at these places. */
function readInPieces(text: string, cuts: readonly number[], isWanted = () => true): CaptureReading {
  const reader = createCaptureReader(isWanted);
  let from = 0;
  for (const cut of [...cuts, text.length].map((place) => Math.min(place, text.length)).sort((a, b) => a - b)) {
    reader.push(text.slice(from, cut));
    from = cut;
  }
  return reader.finish();
}

const padding = 'x'.repeat(1200);
const entry = (url: string) => ({
  comment: `a "quoted" \\ [text] {${padding}}`,
  request: { url },
  response: { content: { text: '{"a":[1]}' } },
});
const har = (entries: readonly unknown[], space = 0) =>
  JSON.stringify({ log: { version: '1.2', pages: [{ entries: [] }], entries, comment: 'end' } }, null, space);

const cuts = fc.array(fc.nat(6000), { maxLength: 8 });

describe('a capture read piece by piece', () => {
  it('is what it is when read whole', () => {
    const item = fc.constantFrom(
      entry('https://a.example/'),
      entry('https://b.example/?"x"'),
      entry('https://c.example/?\\"\\\\'),
      null,
      1,
      'text',
      {},
      [],
    );
    fc.assert(
      fc.property(fc.array(item, { maxLength: 4 }), cuts, fc.constantFrom(0, 2), (entries, places, space) => {
        const text = har(entries, space);
        expect(readInPieces(text, places)).toEqual(readCapture(text));
      }),
    );
  });

  it('breaks off at the same place', () => {
    const text = har([entry('https://a.example/'), entry('https://b.example/')], 1);
    const inEntries = text.lastIndexOf('"entries": [\n') + 13;
    fc.assert(
      fc.property(fc.integer({ min: inEntries, max: text.lastIndexOf(']') - 1 }), cuts, (end, places) => {
        expect(readInPieces(text.slice(0, end), places)).toEqual(readCapture(text.slice(0, end)));
      }),
    );
  });

  it.each([
    ['a body that begins like a HAR', `{"log":{"note":"${padding}"},"a":1}`],
    ['a HAR without an exchange', har([], 1) + ' '.repeat(1200)],
    ['a body', `{"object":"client","x":"${padding}"}`],
    ['prose', padding],
    ['nothing', ''],
  ])('may be %s', (_case, text) => {
    expect(readInPieces(text, [10, 500, 1500])).toEqual(readCapture(text));
  });

  it('lets go of the bodies that nobody wants', () => {
    const text = har([entry('https://a.example/')]);
    expect(readInPieces(text, [], () => false)).toMatchObject({
      exchanges: [
        { request: { body: { kind: 'none' } }, response: { body: { kind: 'unreadable', reason: 'unfetched' } } },
      ],
    });
  });
});
