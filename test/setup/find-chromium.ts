// Finds a Chromium for the browser tests without starting anything.
import { accessSync, constants, globSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { chromiumPlaces } from './chromium-places.ts';

// Chrome under its own brand refuses unpacked extensions from the command line since version 137.
export const isBranded = (file: string): boolean =>
  /google[-_ ]?chrome(?!.*for testing)|[\\/]google[\\/]chrome[\\/]/i.test(file);

// A snap may neither read the profile in the temporary folder nor, often, the built extension.
const isSnap = (file: string): boolean => realpathSync(file) === '/usr/bin/snap' || callsSnap(file);

// Ubuntu's `chromium-browser` is a small script that hands over to the snap.
const callsSnap = (file: string): boolean =>
  statSync(file).size < 10_000 && /^#![\s\S]*\/snap\/bin\//.test(readFileSync(file, 'latin1'));

const usable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile() && !isBranded(realpathSync(file)) && !isSnap(file);
  } catch {
    return false;
  }
};

/** The executable, or null when there is none that takes the extension. */
export function findChromium(env: NodeJS.ProcessEnv = process.env, places = chromiumPlaces()): string | null {
  const candidates = [env.TOUCHSTONE_CHROMIUM, env.CHROME_PATH, ...places.flatMap(spread)];
  return candidates.find((file) => file !== undefined && usable(file)) ?? null;
}

// The newest version first.
const spread = (place: string): string[] =>
  place.includes('*') ? globSync(place).sort((a, b) => b.localeCompare(a, 'en', { numeric: true })) : [place];
