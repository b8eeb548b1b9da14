// Finds a Chromium for the browser tests without starting anything.
import { realpathSync } from 'node:fs';
import { chromiumPlaces } from './chromium-places.ts';
import { firstUsable, isExecutable, isSnap } from './find-browser.ts';

// Chrome under its own brand refuses unpacked extensions from the command line since version 137.
export const isBranded = (file: string): boolean =>
  /google[-_ ]?chrome(?!.*for testing)|[\\/]google[\\/]chrome[\\/]/i.test(file);

// A snap may neither read the profile in the temporary folder nor, often, the built extension.
const usable = (file: string): boolean => isExecutable(file) && !isBranded(realpathSync(file)) && !isSnap(file);

/** The executable, or null when there is none that takes the extension. */
export const findChromium = (env: NodeJS.ProcessEnv = process.env, places = chromiumPlaces()): string | null =>
  firstUsable([env.TOUCHSTONE_CHROMIUM, env.CHROME_PATH, ...places], usable);
