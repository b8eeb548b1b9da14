/**
 * KSUIDs as Clerk's identifiers carry them: 27 base62 digits for 20 bytes, of which the first four are the second of creation
 * since 2014-05-13 (segmentio/ksuid, README). A stand-in keeps that second, which rules compare with `created_at`.
 */
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const epochSeconds = 1_400_000_000;
const payloadBits = 128n;
const limit = 1n << 160n;

/** The Unix second in a KSUID; null when it is none. */
export function secondOf(text: string): number | null {
  if (!/^[0-9A-Za-z]{27}$/.test(text)) return null;
  let value = 0n;
  for (const digit of text) value = value * 62n + BigInt(digits.indexOf(digit));
  return value < limit ? Number(value >> payloadBits) + epochSeconds : null;
}

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
