/** Pieces are at least so long (in UTF-16 code units), as each is a write of its own. */
const pieceLength = 65_536;

/** Lists within lists may be long as far down as this: the problems of an exchange, the changes of a comparison. */
const deepest = 5;

/**
 * What `JSON.stringify(value, null, indent)` gives, piece by piece and with a line's end: what is found in a large capture is
 * longer than a text can be.
 */
export function* jsonPieces(value: object, indent = 2): Generator<string> {
  let piece = '';
  for (const part of parts(value, ' '.repeat(indent), '\n', deepest)) {
    piece += part;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}\n`;
}

/** `margin`: the line break before what stands beside the value. */
function* parts(value: unknown, indent: string, margin: string, depth: number): Generator<string> {
  if (depth === 0 || !isFilled(value)) {
    yield JSON.stringify(value, null, indent).replaceAll('\n', margin);
    return;
  }
  const isList = Array.isArray(value);
  const inner = indent === '' ? '' : margin + indent;
  let separator = isList ? '[' : '{';
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue;
    yield separator + inner + (isList ? '' : `${JSON.stringify(key)}:${indent && ' '}`);
    yield* parts(member, indent, margin + indent, depth - 1);
    separator = ',';
  }
  yield (indent === '' ? '' : margin) + (isList ? ']' : '}');
}

const isFilled = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.values(value).some((member) => member !== undefined);
