import { crc32, deflateSync } from 'node:zlib';

type Color = readonly [red: number, green: number, blue: number, alpha: number];

/** A drawing of few colors needs no more, its smoothed edges included: they are all between two of these few. */
const mostColors = 64;

/**
 * A square image of indexed colors as a PNG file, a third the size of one that spells each pixel out (PNG, third edition, §11).
 * `pixels`: red, green, blue and alpha of each, row by row.
 */
export function palettePng(pixels: Uint8Array, size: number): Buffer {
  const colors = Array.from({ length: size * size }, (_, at) => colorAt(pixels, at * 4));
  const palette = commonest(colors);
  const rows = Array.from({ length: size }, (_, y) => {
    const indices = colors.slice(y * size, (y + 1) * size).map((color) => nearest(palette, color));
    return [unfiltered, ...indices];
  });
  return Buffer.concat([
    signature,
    chunk('IHDR', header(size)),
    chunk('PLTE', Buffer.from(palette.flatMap((color) => color.slice(0, 3)))),
    chunk('tRNS', Buffer.from(palette.map(([, , , alpha]) => alpha))),
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

function commonest(colors: readonly Color[]): Color[] {
  const counts = new Map<string, { color: Color; count: number }>();
  for (const color of colors) {
    const seen = counts.get(`${color}`);
    counts.set(`${color}`, { color, count: (seen?.count ?? 0) + 1 });
  }
  const ordered = [...counts.values()].sort((one, other) => other.count - one.count);
  return ordered.slice(0, mostColors).map(({ color }) => color);
}

function nearest(palette: readonly Color[], color: Color): number {
  const distances = palette.map((each) => each.reduce((sum, part, at) => sum + (part - (color[at] ?? 0)) ** 2, 0));
  return distances.indexOf(Math.min(...distances));
}

/** What cannot be seen has no color: all of it is one entry. */
function colorAt(pixels: Uint8Array, at: number): Color {
  const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at, at + 4);
  return alpha === 0 ? [0, 0, 0, 0] : [red, green, blue, alpha];
}
