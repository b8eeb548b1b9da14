/** Base64 and base64url to text and bytes, without throwing; whatever is not valid UTF-8 in them is `null`. */

const alphabet = /^[A-Za-z0-9+/_-]*={0,2}$/;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The bytes of standard or url-safe base64, padded or not; null for anything else. */
export function bytesFromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (!alphabet.test(text)) return null;
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, ''));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

/** The text that base64 stands for, if it is UTF-8. */
export function textFromBase64(text: string): string | null {
  const bytes = bytesFromBase64(text);
  if (bytes === null) return null;
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

/** Unpadded base64url of a text's UTF-8 bytes. */
export function toBase64Url(text: string): string {
  const binary = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
