// Draws the icons of the manifest from their one drawing: `npm run icons`, after touchstone.svg has changed.
import { readFileSync, writeFileSync } from 'node:fs';
import { launchChromium } from '../browser/launch-chromium.ts';
import { palettePng } from './palette-png.ts';

const folder = new URL('../../components/icons/', import.meta.url);
const drawing = readFileSync(new URL('touchstone.svg', import.meta.url), 'utf8');
/** On a dark toolbar the rim is what one sees of the stone; on a light one the stone does without. */
const withoutRim = drawing.replace(/<path fill="none"[^>]*>/, '');

/** By their names in the manifest, with the sizes that browsers and stores ask for. */
const icons = [
  { name: 'icon', drawing, sizes: [16, 32, 48, 64, 96, 128] },
  { name: 'icon-on-light', drawing: withoutRim, sizes: [16, 32] },
];

const browser = await launchChromium({ extension: null });
const page = await browser.newPage();
for (const { name, drawing, sizes } of icons)
  for (const size of sizes) {
    const pixels = await page.evaluate(pixelsOf, `data:image/svg+xml,${encodeURIComponent(drawing)}`, size);
    writeFileSync(new URL(`${name}-${size}.png`, folder), palettePng(Uint8Array.from(pixels), size));
  }
await browser.close();

/** Runs in the page: red, green, blue and alpha of each pixel of an image that is drawn `size` pixels wide and high. */
async function pixelsOf(address: string, size: number): Promise<number[]> {
  const image = Object.assign(new Image(size, size), { src: address });
  await image.decode();
  const pen = new OffscreenCanvas(size, size).getContext('2d');
  pen?.drawImage(image, 0, 0, size, size);
  return Array.from(pen?.getImageData(0, 0, size, size).data ?? []);
}
