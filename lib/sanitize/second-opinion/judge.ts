import { detectors } from './detectors.ts';
import { holdsRandomWord } from './entropy.ts';
import { isEncoded, layersOf } from './layers.ts';
import { remembering } from './remembering.ts';

/** What a text shows, by its looks, in any layer of its encodings. The same texts come again and again, so each is judged once. */
export type Judge = (text: string) => readonly string[];

/** Texts are remembered up to this many characters in all. */
const remembered = 16_000_000;

/** `looks` adds what else to find in a layer. */
export function createJudge(looks: (layer: string) => readonly string[] = () => []): Judge {
  const judge = remembering((text): readonly string[] => {
    const found = new Set<string>();
    for (const layer of layersOf(text)) for (const what of [...detect(layer), ...looks(layer)]) found.add(what);
    return [...found];
  }, remembered);
  return (text) => (isNumber(text) ? looks(text) : judge(text));
}

const nine = '9'.charCodeAt(0);

/** Times and counts, which are most of the leaves, look like nothing and hardly ever come again. The first character rules out the rest. */
const isNumber = (text: string): boolean => text.length < 17 && text.charCodeAt(0) <= nine && /^\d+$/.test(text);

/** What was recognized is taken out before the rest is judged by its randomness. */
function detect(layer: string): readonly string[] {
  const found: string[] = [];
  let rest = layer;
  for (const { what, hint, pattern, isHarmless } of detectors) {
    if (!hint.test(rest)) continue;
    let isFound = false;
    rest = rest.replace(pattern, (...match: string[]) => {
      isFound ||= !isHarmless(match);
      return ' ';
    });
    if (isFound) found.push(what);
  }
  if (holdsRandomWord(rest) && holdsRandomWord(withoutText(rest))) found.push('a random-looking value');
  return found;
}

/** Words that stand for a text are judged as that text. */
const withoutText = (text: string): string =>
  text.length < 18
    ? text
    : text.replace(/[A-Za-z0-9+/_-]{18,}={0,2}/g, (word) =>
        isEncoded(word.replace(/^pk_(?:test|live)_/, '')) ? ' ' : word,
      );
