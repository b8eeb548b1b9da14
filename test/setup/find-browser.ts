// What the search for any browser has in common.
import { accessSync, constants, globSync, readFileSync, realpathSync, statSync } from 'node:fs';

/** The first of these files that can be used. A `*` in a place stands for any version, the newest first. */
export const firstUsable = (
  places: readonly (string | undefined)[],
  usable: (file: string) => boolean,
): string | null =>
  places
    .filter((place) => place !== undefined)
    .flatMap(spread)
    .find(usable) ?? null;

const spread = (place: string): string[] =>
  place.includes('*') ? globSync(place).sort((a, b) => b.localeCompare(a, 'en', { numeric: true })) : [place];

export const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
};

/** A snap, or the small script under a browser's name by which Ubuntu hands over to one. */
export const isSnap = (file: string): boolean => realpathSync(file) === '/usr/bin/snap' || callsSnap(file);

const callsSnap = (file: string): boolean =>
  statSync(file).size < 10_000 && /^#![\s\S]*\/snap\/bin\//.test(readFileSync(file, 'latin1'));
