/**
 * KSUIDs as Clerk's identifiers carry them: 27 base62 digits for 20 bytes, of which the first four are the second of creation
 * since 2014-05-13 (segmentio/ksuid, README).
 */
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const epochSeconds = 1_400_000_000;
const payloadBits = 128n;

/** The Unix second in a KSUID; null where the text is none. */
export function ksuidSecond(text: string): number | null {
  if (!/^[0-9A-Za-z]{27}$/.test(text)) return null;
  const seconds = leadingBits(text);
  return seconds < 2 ** 32 ? seconds + epochSeconds : null;
}

/** A double holds the leading 53 of the 160 bits, of which the time is the first 32; where the rest is close to none, it may err by one. */
function leadingBits(text: string): number {
  let number = 0;
  for (let at = 0; at < text.length; at += 1) number = number * 62 + digitOf(text.charCodeAt(at));
  const seconds = number / 2 ** 128;
  return Math.abs(seconds - Math.round(seconds)) > 1e-3 ? Math.floor(seconds) : exactly(text);
}

function exactly(text: string): number {
  let number = 0n;
  for (let at = 0; at < text.length; at += 1) number = number * 62n + BigInt(digitOf(text.charCodeAt(at)));
  return Number(number >> payloadBits);
}

/** `0` to `9`, `A` to `Z`, `a` to `z`. */
const digitOf = (code: number): number => code - (code < 58 ? 48 : code < 91 ? 55 : 61);

/** A KSUID of that second with a small number in place of its 16 random bytes. */
export function ksuid(second: number, payload: number): string {
  const since = BigInt(Math.min(Math.max(second - epochSeconds, 0), 0xffffffff));
  let value = (since << payloadBits) + BigInt(payload);
  let text = '';
  while (text.length < 27) {
    text = digits.charAt(Number(value % 62n)) + text;
    value /= 62n;
  }
  return text;
}
