/**
 * Where a quoted text ends that begins at `from`: the place of its closing quote, or −1. By hand, because a text may be longer
 * than a regular expression can follow, and one that never closes would be tried from each of its characters.
 */
export function closingQuote(text: string, from: number, quote: string, escaper: string | null): number {
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === escaper) at += 1;
    else if (character === quote) return at;
  }
  return -1;
}
