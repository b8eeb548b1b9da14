import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../entrypoints/shared/decode-text.ts';

const text = '{"name":"Ada Lovelace – 😀"}';
const littleEndian = Buffer.from(text, 'utf16le');
const forms = {
  'UTF-8': Buffer.from(text),
  'UTF-8 with its mark': Buffer.from(`\uFEFF${text}`),
  'UTF-16 with its mark': Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'UTF-16 without it': littleEndian,
  'UTF-16 of the other order': Buffer.from(littleEndian).swap16(),
};

async function* inPieces(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  const places = [...new Set(cuts)].sort((left, right) => left - right);
  for (const [nth, from] of [0, ...places].entries()) yield bytes.subarray(from, places[nth]);
}

async function decoded(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: string[] = [];
  for await (const part of decodeText(pieces)) parts.push(part);
  return parts.join('');
}

describe('bytes become text', () => {
  it.each(Object.entries(forms))('from %s, wherever a pipe cuts it', async (_, bytes) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: bytes.length })), async (cuts) => {
        expect(await decoded(inPieces(bytes, cuts))).toBe(text);
      }),
      { examples: [[[1]], [[0, 1, 2]]] },
    );
  });

  it('of which there may be one or none', async () => {
    expect(await decoded(inPieces(Buffer.from('1'), []))).toBe('1');
    expect(await decoded(inPieces(Buffer.from(''), []))).toBe('');
  });

  it.each([[[0xc3]], [[0x7b, 0xff]], [[0xff, 0xfe, 0x00]]])('or not, as %j is none', async (bytes) => {
    await expect(decoded(inPieces(Uint8Array.from(bytes), [1]))).rejects.toThrow(TypeError);
  });
});
