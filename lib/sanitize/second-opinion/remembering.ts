/** Longer texts (in UTF-16 code units) do not come again. */
const longest = 4096;
/** Longer ones come again at once or not at all: the token of a session and of the client that lists it. */
const longestKept = 512;
/** A power of two. */
const slots = 1024;

/**
 * A function of a text that is run once for each, as captures repeat themselves. When the texts fill the room (characters) it
 * starts anew. What came last is found without a look at the whole text, which a map needs for its hash.
 */
export function remembering<Result>(run: (text: string) => Result, room: number): (text: string) => Result {
  const recent = new Array<{ readonly text: string; readonly result: Result } | undefined>(slots);
  const known = new Map<string, Result>();
  let filled = 0;
  const recall = (text: string): Result => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = run(text);
    if (filled > room) {
      known.clear();
      filled = 0;
    }
    filled += text.length;
    known.set(text, result);
    return result;
  };
  return (text) => {
    if (text.length > longest) return run(text);
    const slot = slotOf(text);
    const last = recent[slot];
    if (last?.text === text) return last.result;
    const result = text.length > longestKept ? run(text) : recall(text);
    recent[slot] = { text, result };
    return result;
  };
}

/** Names and identifiers differ in their length, their middle, and their end. */
function slotOf(text: string): number {
  const { length } = text;
  const codes = text.charCodeAt(length >> 1) * 31 + text.charCodeAt(length - 2) * 7 + text.charCodeAt(length - 1);
  return (length * 131 + codes) & (slots - 1);
}
