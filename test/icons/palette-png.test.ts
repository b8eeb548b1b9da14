import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { palettePng } from './palette-png.ts';

/** The chunks of a PNG file by their type: length, type, content, checksum. */
function chunksOf(png: Buffer): Record<string, Buffer> {
  const chunks: Record<string, Buffer> = {};
  for (let at = 8; at < png.length; ) {
    const end = at + 8 + png.readUInt32BE(at);
    chunks[png.toString('latin1', at + 4, at + 8)] = png.subarray(at + 8, end);
    at = end + 4;
  }
  return chunks;
}

const red = [255, 0, 0, 255];
const halfBlue = [0, 0, 255, 128];
const invisible = [9, 9, 9, 0];

describe('palettePng', () => {
  const png = palettePng(Uint8Array.from([red, red, halfBlue, invisible].flat()), 2);
  const { IHDR, PLTE, tRNS, IDAT } = chunksOf(png);

  it('begins as a PNG file of that size with indexed colors', () => {
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect([IHDR?.readUInt32BE(0), IHDR?.readUInt32BE(4), IHDR?.[8], IHDR?.[9]]).toEqual([2, 2, 8, 3]);
  });

  it('lists each color once, the commonest first, and none for what cannot be seen', () => {
    expect([...(PLTE ?? [])]).toEqual([255, 0, 0, 0, 0, 255, 0, 0, 0]);
    expect([...(tRNS ?? [])]).toEqual([255, 128, 0]);
  });

  it('names the color of each pixel, row by row', () => {
    expect([...inflateSync(IDAT ?? '')]).toEqual([0, 0, 0, 0, 1, 2]);
  });

  it('takes the mean of the nearest where there are too many', () => {
    const shades = Array.from({ length: 64 }, (_, shade) => [shade, shade, shade, 255]);
    const { PLTE, IDAT } = chunksOf(palettePng(Uint8Array.from(shades.flat()), 8));
    expect(PLTE?.length).toBe(32 * 3);
    expect([...(PLTE ?? [])].slice(0, 6)).toEqual([1, 1, 1, 3, 3, 3]);
    expect([...inflateSync(IDAT ?? '')].slice(0, 5)).toEqual([0, 0, 0, 1, 1]);
  });
});
