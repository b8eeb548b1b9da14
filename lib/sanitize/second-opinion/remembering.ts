/** What comes again and again is short: headers, tokens, names. */
const longest = 4096;

/** A function of a text that is run once for each, as captures repeat themselves. When the texts fill the room (characters) it starts anew. */
export function remembering<Result>(run: (text: string) => Result, room: number): (text: string) => Result {
  const known = new Map<string, Result>();
  let filled = 0;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = run(text);
    if (text.length > longest) return result;
    if (filled > room) {
      known.clear();
      filled = 0;
    }
    filled += text.length;
    known.set(text, result);
    return result;
  };
}
