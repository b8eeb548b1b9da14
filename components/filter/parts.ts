/** A stretch of the filter's text between blanks, and what it is by its form. */
export interface Part {
  /** Where it stands in the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly isNegated: boolean;
  readonly form: Form;
}

type Form =
  | { readonly kind: 'text'; readonly text: string; readonly isClosed: boolean }
  | { readonly kind: 'pattern'; readonly source: string; readonly flags: string }
  | { readonly kind: 'keyed'; readonly key: string; readonly value: string; readonly isClosed: boolean };

const quoted = '"(?<quoted>[^"]*)(?<quote>"?)';
// A path such as /v1/client is a word: a pattern ends with its one free slash, a flag and a blank.
const pattern = String.raw`/(?<source>(?:\\.|\[(?:\\.|[^\]\\])*\]|[^\\/[])+)/(?<flags>[gi]{0,2})(?=\s|$)`;
// The scheme of an address is no key.
const keyed = String.raw`(?<key>[a-z][a-z-]*):(?!//)(?:"(?<inner>[^"]*)(?<innerQuote>"?)|(?<value>\S*))`;
const anyPart = new RegExp(`(?<minus>-(?=\\S))?(?:${quoted}|${pattern}|${keyed}|(?<word>\\S+))`, 'gi');

export const partsOf = (text: string): readonly Part[] =>
  Array.from(text.matchAll(anyPart), ({ 0: whole, index, groups = {} }) => ({
    start: index,
    end: index + whole.length,
    isNegated: groups.minus !== undefined,
    form: formOf(groups),
  }));

function formOf(groups: Readonly<Record<string, string | undefined>>): Form {
  const { quoted: text, quote, source, flags = '', key, inner, innerQuote, value = '', word = '' } = groups;
  if (text !== undefined) return { kind: 'text', text, isClosed: quote === '"' };
  if (source !== undefined) return { kind: 'pattern', source, flags };
  if (key === undefined) return { kind: 'text', text: word, isClosed: true };
  return {
    kind: 'keyed',
    key: key.toLowerCase(),
    value: inner ?? value,
    isClosed: inner === undefined || innerQuote === '"',
  };
}
