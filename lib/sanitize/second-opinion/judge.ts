import { detectors } from './detectors.ts';
import { holdsRandomWord } from './entropy.ts';
import { isEncoded, visitLayers } from './layers.ts';
import { remembering } from './remembering.ts';

/** What a text shows, by its looks, in any layer of its encodings. The same texts come again and again, so each is judged once. */
export interface Judge {
  /** Of a value. */
  value(text: string): readonly string[];
  /** Of a number: a short one looks like nothing. */
  number(text: string): readonly string[];
  /** Of a member's name: there are few, so they are found faster by themselves. */
  key(text: string): readonly string[];
}

/** Texts are remembered up to this many characters in all. */
const room = { values: 16_000_000, keys: 1_000_000 };

/** `looks` adds what else to find in a layer. */
export function createJudge(looks: (layer: string) => readonly string[] = () => nothing): Judge {
  const judge = (text: string): readonly string[] => {
    const found = new Set<string>();
    visitLayers(text, (layer) => {
      for (const what of detect(layer)) found.add(what);
      for (const what of looks(layer)) found.add(what);
    });
    return found.size === 0 ? nothing : [...found];
  };
  const judgeValue = remembering(judge, room.values);
  return {
    value: (text) => (text.length < 30 && plain.test(text) ? looks(text) : judgeValue(text)),
    number: (text) => (text.length < 14 ? looks(text) : judgeValue(text)),
    key: remembering(judge, room.keys),
  };
}

const nothing: readonly string[] = [];

/** Counts and times, which are most of the leaves, look like nothing and hardly ever come again. */
const plain =
  /^(?:\d{1,13}|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z|[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT)$/;

const anyHint = new RegExp(detectors.map(({ hint }) => hint.source).join('|'));

/** What was recognized is taken out before the rest is judged by its randomness. */
function detect(layer: string): readonly string[] {
  const found: string[] = [];
  let rest = layer;
  if (anyHint.test(layer))
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
    : text
        .replace(/pk_(?:test|live)_([\w+/-]{12,}={0,2})/g, (key, encoded: string) => (isEncoded(encoded) ? ' ' : key))
        .replace(/[\w+/-]{18,}={0,2}/g, (word) => (isEncoded(word) ? ' ' : word));
