// What may run in a page stands in two files, each behind a click of the user's own.
import { globalNames } from './global-names.ts';
import { guard, isCode, layerOf } from './source-file.ts';

const doors: Readonly<Record<string, string>> = {
  '.eval': 'entrypoints/devtools-panel/fetch-through-page.ts',
  '.executeScript': 'entrypoints/popup/read-page.ts',
};
const ways = [...Object.keys(doors), '.registerContentScripts', '.insertCSS'];

export const injection = guard(
  'injection',
  (path) => isCode(path) && ['lib', 'components', 'entrypoints'].includes(layerOf(path)),
  (file) => {
    const names = globalNames(file);
    return ways.filter((way) => names.has(way) && doors[way] !== file.path).map((way) => `${way} reaches into a page`);
  },
);
