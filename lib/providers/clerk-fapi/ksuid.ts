const epochSeconds = 1_400_000_000;

/**
 * The second in which an identifier was made: the first four of the twenty bytes of a KSUID (segmentio/ksuid), which in
 * base 62 is the text after the prefix. Null where the text is no KSUID.
 */
export function ksuidSecond(id: string): number | null {
  const text = id.slice(id.lastIndexOf('_') + 1);
  if (!/^[0-9A-Za-z]{27}$/.test(text)) return null;
  let number = 0;
  // A double holds the leading 53 of the 160 bits, of which the time is the first 32.
  for (let at = 0; at < text.length; at += 1) number = number * 62 + digitOf(text.charCodeAt(at));
  const seconds = Math.floor(number / 2 ** 128);
  return seconds < 2 ** 32 ? seconds + epochSeconds : null;
}

/** `0` to `9`, `A` to `Z`, `a` to `z`. */
const digitOf = (code: number): number => code - (code < 58 ? 48 : code < 91 ? 55 : 61);
