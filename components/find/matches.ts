import { bodyLength, readContent } from '../../lib/capture/index.ts';
import type { Inspection } from '../../lib/inspect/index.ts';
import type { Path } from '../../lib/json.ts';
import { shownText } from '../details/body-text.ts';
import { pairSections } from '../details/pairs.ts';
import { literalSource } from '../filter/literal.ts';

/** Where something was found; what was found is not repeated. */
export type Match = { readonly exchange: number } & (
  | { readonly kind: 'pair'; readonly path: Path }
  /** `nth` among the matches in this body, from 0. */
  | { readonly kind: 'body'; readonly side: BodySide; readonly nth: number }
);

export type BodySide = 'request' | 'response';

/** More of them in one body are not counted: nobody steps through so many. */
const mostInBody = 1000;

/** A text in any case; blanks that JSON may have between its signs do not matter. Null for nothing to find. */
export function findPattern(text: string): RegExp | null {
  if (text.trim() === '') return null;
  const opened = literalSource(text).replaceAll(/([:,{[])\s*/g, '$1\\s*');
  return new RegExp(opened.replaceAll(/(?:\s|\\s\*)*(\\[}\]])/g, '\\s*$1'), 'gi');
}

/** Every place of an exchange where a pattern is found: parameters, headers, cookies, then bodies. */
export function matchesIn({ exchange, tokens }: Inspection, pattern: RegExp): readonly Match[] {
  const { index } = exchange;
  const pairs = pairSections(exchange, tokens, []).flatMap((section) => section.pairs);
  const named = pairs.filter(({ name, value }) => value.search(pattern) !== -1 || name.search(pattern) !== -1);
  return [
    ...named.map(({ path }): Match => ({ exchange: index, kind: 'pair', path })),
    ...(['response', 'request'] as const).flatMap((side) =>
      Array.from({ length: countIn(shownText(readContent(exchange[side].body)) ?? '', pattern) }, (_, nth): Match => {
        return { exchange: index, kind: 'body', side, nth };
      }),
    ),
  ];
}

/** How much there is to search, in characters, so that a caller can search a bit at a time. */
export const weightOf = ({ exchange }: Inspection): number => 2000 + bodyLength(exchange);

function countIn(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) {
    count += 1;
    if (count === mostInBody) break;
  }
  return count;
}
