/**
 * Characters that act on a terminal or turn text around instead of showing themselves: controls (C0, C1), line and paragraph
 * separators, bidirectional marks (Unicode Annex 9), zero-width ones, lone surrogates.
 */
const acting =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get out
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu;

/** Text in which every such character is written as its code: `\u202e`. */
export const printable = (text: string): string =>
  text.replace(acting, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
