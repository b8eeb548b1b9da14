// Finds a Firefox for the browser tests without starting anything.
import { firstUsable, isExecutable, isSnap } from './find-browser.ts';
import { firefoxPlaces } from './firefox-places.ts';

// A snap may neither read a profile in the temporary folder nor, often, the built extension.
const usable = (file: string): boolean => isExecutable(file) && !isSnap(file);

/** The executable, or null when there is none. */
export const findFirefox = (env: NodeJS.ProcessEnv = process.env, places = firefoxPlaces()): string | null =>
  firstUsable([env.TOUCHSTONE_FIREFOX, ...places], usable);
