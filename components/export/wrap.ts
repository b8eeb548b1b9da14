/** Where each line of a text begins once it is wrapped after so many characters: one number a line, whatever its length. */
export function wrap(text: string, columns: number): readonly number[] {
  const starts: number[] = [];
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    for (let start = at; ; ) {
      starts.push(start);
      if (end - start <= columns) break;
      start = breakAfter(text, start, columns);
    }
    at = end + 1;
  }
  return starts;
}

/** Behind the last space that a line has room for; in the midst of a word that is longer than a line. */
function breakAfter(text: string, start: number, columns: number): number {
  const space = text.slice(start, start + columns + 1).lastIndexOf(' ');
  return start + (space > 0 ? space + 1 : columns);
}

/** The text of one of these lines, without its line break. */
export const lineAt = (text: string, starts: readonly number[], index: number): string =>
  text.slice(starts[index], starts[index + 1]).replace(/\n$/, '');
