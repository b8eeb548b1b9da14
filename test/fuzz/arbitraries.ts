// What stands before the doors: texts and values nobody would write, and good ones with something wrong in them.
import fc from 'fast-check';
import { replaced, waysInto } from '../fixtures/places.ts';

/** Stands for a secret: whoever repeats it in a message leaks. */
export const marker = 'zqMarkedSecret7';

const names = fc.constantFrom('__proto__', 'constructor', 'toString', 'id', 'object', 'log', 'entries', 'jwt', marker);
const strings = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    marker,
    `eyJ${marker}.eyJ${marker}.${marker}`,
    `https://${marker}.clerk.accounts.dev/v1/client?${marker}=${marker}`,
    `__session=${marker}; __client=${marker}`,
    '\ud800',
    '\udfff\ud800',
    '\uFEFF',
    '\u0000',
    '%',
    '%E0%A4%A',
    '__proto__',
    'H4sIAAAAAAAAA6tWyk8qSywqUbJSSs7JTM0rUaoFAC2RmS8TAAAA',
    '\u001f\u008b\b\u0000',
    'eyJhbGciOiJub25lIn0.e30.',
    '!not base64!',
    'base64',
    '9'.repeat(400),
  ),
);
const unprintable = { toString: 1, valueOf: 1, length: -1 };
const leaves = fc.oneof(
  strings,
  fc.double(),
  fc.constantFrom<unknown>(null, undefined, true, -0, 1e308, 2 ** 53, -1, [], {}, unprintable, [unprintable]),
);

/** Any JSON-like value, with names that have a meaning to JavaScript or to us. */
export const anything: fc.Arbitrary<unknown> = fc.letrec<{ anything: unknown }>((tie) => ({
  anything: fc.oneof(
    { maxDepth: 4 },
    { weight: 3, arbitrary: leaves },
    fc.array(tie('anything'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(names, strings), tie('anything'), { maxKeys: 5 }),
  ),
})).anything;

/** A good value with anything in up to four of its places. */
export function spoiled(value: unknown): fc.Arbitrary<unknown> {
  const change = fc.tuple(fc.constantFrom(...waysInto(value)), anything);
  return fc
    .array(change, { minLength: 1, maxLength: 4 })
    .map((changes) => changes.reduce((result, [way, other]) => replaced(result, way, other), value));
}

/** A good text that is cut, doubled, or has something put into it, up to four times. */
export function damaged(texts: readonly string[]): fc.Arbitrary<string> {
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const damage = fc.tuple(fc.constantFrom('cut', 'end', 'put', 'double'), place, place, strings);
  return fc.tuple(fc.constantFrom(...texts), fc.array(damage, { maxLength: 4 })).map(([text, damages]) =>
    damages.reduce((whole, [how, first, second, put]) => {
      const [from = 0, to = 0] = [first, second].map((at) => Math.floor(at * whole.length)).sort((a, b) => a - b);
      if (how === 'cut') return whole.slice(0, from) + whole.slice(to);
      if (how === 'end') return whole.slice(0, to);
      return whole.slice(0, to) + (how === 'put' ? put : whole.slice(from, to)) + whole.slice(to);
    }, text),
  );
}
