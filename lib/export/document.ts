import type { Path } from '../json.ts';
import type { Sanitized } from '../sanitize/index.ts';

/**
 * The text of a file as a frame and the items of one list in it. The items are made when they are asked for, any number of
 * times, so that a capture of any length is looked over and written without ever being held as one text.
 */
export interface ExportDocument {
  readonly before: string;
  /** Each a JSON text. */
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
  return {
    before: text.slice(0, end),
    *items() {
      for (const [index, item] of items.entries()) yield JSON.stringify(toJson(item, index), null, 1);
    },
    after: text.slice(end),
    list,
  };
}

/** The text, piece by piece, each item indented to its depth. */
export function* piecesOf({ before, items, after, list }: ExportDocument): Generator<string> {
  const outer = ' '.repeat(list.split('.').length);
  const line = `\n${outer} `;
  yield before;
  let separator = '';
  for (const item of items()) {
    // Within the strings of a JSON text there is no line break.
    yield separator + line + item.replaceAll('\n', line);
    separator = ',';
  }
  yield separator === '' ? after : `\n${outer}${after}`;
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
