import type { Path } from '../json.ts';
import type { Sanitized } from '../sanitize/index.ts';

/**
 * The text of a file as a frame and the items of one list in it. The items are made when they are asked for, any number of
 * times, so that a capture of any length is looked over and written without ever being held as one text.
 */
export interface ExportDocument {
  readonly before: string;
  /** Each a JSON text, indented as it stands in the list. */
  readonly items: () => Iterable<string>;
  readonly after: string;
  /** Where the items stand. */
  readonly list: Path;
}

/** The same with its items made once and held, for what is to be looked over and then had as one text. */
export function held(document: ExportDocument): ExportDocument {
  const items = [...document.items()];
  return { ...document, items: () => items };
}

/** A text without such a list. */
export const plainDocument = (text: string): ExportDocument => ({
  before: text,
  items: () => [],
  after: '',
  list: '',
});

/** A JSON document around a list that is the last thing in it, empty so far. */
export function jsonDocument<Item>(
  frame: object,
  list: Path,
  items: readonly Item[],
  toJson: (item: Item, index: number) => object,
): ExportDocument {
  const text = `${JSON.stringify(frame, null, 1)}\n`;
  const end = text.lastIndexOf(']');
  const depth = depthOf(list);
  return {
    before: text.slice(0, end),
    *items() {
      for (const [index, item] of items.entries()) yield indented(toJson(item, index), depth);
    },
    after: text.slice(end),
    list,
  };
}

/** How many brackets are open around the items of a list. */
const depthOf = (list: Path): number => list.split('.').length + 1;

/** An object as it is written within so many brackets. */
function indented(value: object, depth: number): string {
  const nested = Array.from({ length: depth }).reduce<object>((inner) => [inner], value);
  const text = JSON.stringify(nested, null, 1);
  return text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1);
}

/** The text, piece by piece. */
export function* piecesOf({ before, items, after, list }: ExportDocument): Generator<string> {
  const line = `\n${' '.repeat(depthOf(list))}`;
  yield before;
  let separator = line;
  for (const item of items()) {
    yield separator;
    yield item;
    separator = `,${line}`;
  }
  yield separator === line ? after : line.slice(0, -1) + after;
}

/** The whole of it, for what fits into memory; made of a sanitized capture, it is sanitized itself. */
export const textOf = (document: ExportDocument): Sanitized<string> =>
  [...piecesOf(document)].join('') as string as Sanitized<string>;

/** What a check finds in a document, which it sees piece by piece with the place of each. */
export function* inspectPieces<Found>(
  { before, items, after, list }: ExportDocument,
  check: (text: string, at: Path) => readonly Found[],
): Generator<Found> {
  yield* check(before + after, '');
  let index = 0;
  for (const item of items()) {
    yield* check(item, `${list}.${index}`);
    index += 1;
  }
}
