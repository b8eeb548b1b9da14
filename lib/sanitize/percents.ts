import { nestingLimit } from './scrub.ts';

/** What percent-encoding stands for; what is none stays. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The same wherever in a text it stands, however often it was applied. */
export function withoutPercents(text: string, rounds = nestingLimit): string {
  const once = text.replace(/(?:%[0-9a-f]{2})+/gi, decoded);
  return once === text || rounds === 0 ? once : withoutPercents(once, rounds - 1);
}
