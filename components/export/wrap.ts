/** Where each line of a text begins once it is wrapped after so many characters: one number a line, whatever its length. */
export function wrap(text: string, columns: number): readonly number[] {
  const starts: number[] = [];
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    starts.push(at);
    for (let next = at + columns; next < end; next += columns) starts.push(next);
    at = end + 1;
  }
  return starts;
}

/** The text of one of these lines, without its line break. */
export const lineAt = (text: string, starts: readonly number[], index: number): string =>
  text.slice(starts[index], starts[index + 1]).replace(/\n$/, '');
