/** A place in a text, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export const start: Place = { line: 1, column: 1 };

/** Where one is after `text`, having begun at `place`. */
export function advance({ line, column }: Place, text: string): Place {
  let lines = 0;
  let last = -1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    lines += 1;
    last = at;
  }
  return lines === 0 ? { line, column: column + text.length } : { line: line + lines, column: text.length - last };
}

export const placeInWords = ({ line, column }: Place): string => `line ${line}, column ${column}`;
