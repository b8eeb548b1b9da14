import { detectors } from './detectors.ts';
import { holdsRandomWord } from './entropy.ts';
import { isEncoded, layersOf } from './layers.ts';

/** What a text shows, by its looks, in any layer of its encodings. The same texts come again and again, so each is judged once. */
export type Judge = (text: string) => readonly string[];

/** Texts are remembered up to this many characters in all. What comes again and again is short: headers, tokens, names. */
const memoryLimit = 16_000_000;
const longestRemembered = 4096;

/** `looks` adds what else to find in a layer. */
export function createJudge(looks: (layer: string) => readonly string[] = () => []): Judge {
  const known = new Map<string, readonly string[]>();
  let remembered = 0;
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const found = new Set<string>();
    for (const layer of layersOf(text)) for (const what of [...detect(layer), ...looks(layer)]) found.add(what);
    const result = [...found];
    if (text.length <= longestRemembered && remembered < memoryLimit) {
      known.set(text, result);
      remembered += text.length;
    }
    return result;
  };
}

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
  if (holdsRandomWord(withoutText(rest))) found.push('a random-looking value');
  return found;
}

/** Words that stand for a text are judged as that text. */
const withoutText = (text: string): string =>
  text.replace(/[A-Za-z0-9+/_-]{18,}={0,2}/g, (word) =>
    isEncoded(word.replace(/^pk_(?:test|live)_/, '')) ? ' ' : word,
  );
