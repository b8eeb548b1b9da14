// The engine is a function of the capture: it has no clock, no chance, no browser and no process around it.
import { globalNames } from './global-names.ts';
import { guard, isCode, layerOf } from './source-file.ts';

const clocks = ['Date.now', 'new Date()', 'performance', 'setTimeout', 'setInterval', 'requestAnimationFrame'];
const chance = ['Math.random', 'crypto.randomUUID', 'crypto.getRandomValues'];
const browsers = ['document', 'window', 'navigator', 'location', 'browser', 'chrome', 'localStorage', 'sessionStorage'];
const surroundings = ['globalThis', 'self', 'process', 'Buffer'];

const forbidden = [...clocks, ...chance, ...browsers, ...surroundings];

export const purity = guard(
  'purity',
  (path) => isCode(path) && layerOf(path) === 'lib',
  (file) => {
    const names = globalNames(file);
    return forbidden.filter((name) => names.has(name)).map((name) => `${name} makes the result depend on the place`);
  },
);
