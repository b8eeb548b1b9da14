import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync, gzipSync } from 'node:zlib';
import type { Measurement } from './measurement.ts';

const built = fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url));

/** Sizes of the built extension; needs `npm run build`. */
export const sizes = (): Measurement[] => [
  { what: 'extension, zipped', value: packageBytes() / 1000, budget: 120, unit: 'kB' },
  { what: "popup's scripts, gzipped", value: scriptBytes('popup.html') / 1000, budget: 40, unit: 'kB' },
];

/** Of each entry of a zip file beside its name, twice, and its content: local header and central directory (APPNOTE 4.3). */
const entryHeaders = 30 + 46;
const endOfDirectory = 22;

/** What the extension weighs as a zip file, in bytes. */
export function packageBytes(): number {
  const files = readdirSync(built, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const entries = files.map(({ parentPath, name }) => {
    const path = `${parentPath}/${name}`;
    const content = readFileSync(path);
    const stored = Math.min(content.length, deflateRawSync(content, { level: 9 }).length);
    return entryHeaders + 2 * relative(built, path).length + stored;
  });
  return sum(entries) + endOfDirectory;
}

/** What a page's scripts weigh gzipped, in bytes: those it loads at once, and what they import statically, which vite lists as preloads. */
export function scriptBytes(page: string): number {
  const html = readFileSync(built + page, 'utf8');
  const scripts = Array.from(html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g), ([, path]) => path ?? '');
  return sum(scripts.map((script) => gzipSync(readFileSync(built + script)).length));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
