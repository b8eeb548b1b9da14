import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Measurement } from './measurement.ts';

const built = new URL('../../.output/chrome-mv3/', import.meta.url);

/** Compressed sizes of the built extension; needs `npm run build`. */
export function sizes(): Measurement[] {
  const files = readdirSync(built, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const compressed = files.map(({ parentPath, name }) => gzipSync(readFileSync(`${parentPath}/${name}`)).length);
  const popup = scriptsOf('popup.html').map((script) => gzipSync(readFileSync(new URL(script, built))).length);
  return [
    { what: 'extension, compressed', value: sum(compressed) / 1000, budget: 120, unit: 'kB' },
    { what: "popup's scripts, gzipped", value: sum(popup) / 1000, budget: 40, unit: 'kB' },
  ];
}

/** What a page loads at once: its scripts, and what they import statically, which vite lists as preloads. */
function scriptsOf(page: string): string[] {
  const html = readFileSync(new URL(page, built), 'utf8');
  return Array.from(html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g), ([, path]) => path ?? '');
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
