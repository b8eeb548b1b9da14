import { crc32, deflateSync } from 'node:zlib';
import { type Color, distance, paletteOf } from './palette.ts';

/** A drawing of few colors needs no more, its smoothed edges included: they are all between two of these few. */
const mostColors = 32;

/**
 * A square image of indexed colors as a PNG file, a third the size of one that spells each pixel out (PNG, third edition, §11).
 * `pixels`: red, green, blue and alpha of each, row by row.
 */
export function palettePng(pixels: Uint8Array, size: number): Buffer {
  const colors = Array.from({ length: size * size }, (_, at) => colorAt(pixels, at * 4));
  const palette = paletteOf(colors, mostColors);
  const rows = Array.from({ length: size }, (_, y) => {
    const indices = colors.slice(y * size, (y + 1) * size).map((color) => nearest(palette, color));
    return [unfiltered, ...indices];
  });
  const entries = palette.map(seen);
  return Buffer.concat([
    signature,
    chunk('IHDR', header(size)),
    chunk('PLTE', Buffer.from(entries.flatMap((color) => color.slice(0, 3)))),
    chunk('tRNS', Buffer.from(entries.map(([, , , alpha]) => alpha))),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const unfiltered = 0;

function header(size: number): Buffer {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(size, 4);
  bytes.set([8, 3], 8); // eight bits for each pixel, which is an index
  return bytes;
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

function nearest(palette: readonly Color[], color: Color): number {
  const distances = palette.map((each) => distance(each, color));
  return distances.indexOf(Math.min(...distances));
}

/** As far as it is seen: the less opaque, the less its color matters, and what cannot be seen has none. */
function colorAt(pixels: Uint8Array, at: number): Color {
  const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at, at + 4);
  const share = alpha / 255;
  return [red * share, green * share, blue * share, alpha];
}

/** As PNG has it: in whole numbers, and the color as if it were opaque. */
function seen([red, green, blue, alpha]: Color): Color {
  const share = alpha / 255 || 1;
  return [Math.round(red / share), Math.round(green / share), Math.round(blue / share), Math.round(alpha)];
}
