/** Base64 and base64url to text and bytes, without throwing; whatever is not valid UTF-8 in them is `null`. */

/** What `atob` would leave out, or what it would not see: whitespace, and padding anywhere but at the end. */
const stray = /\s|=(?!=?$)/;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text that base64 stands for, if it is UTF-8. */
export function textFromBase64(text: string): string | null {
  const binary = binaryFromBase64(text);
  // Most of it is ASCII, which is its own UTF-8.
  if (binary === null || !/[\x80-\xff]/.test(binary)) return binary;
  try {
    return utf8.decode(toBytes(binary));
  } catch {
    return null;
  }
}

function binaryFromBase64(text: string): string | null {
  if (stray.test(text)) return null;
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/').replaceAll('=', ''));
  } catch {
    return null;
  }
}

function toBytes(binary: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole range is meant
const ascii = /^[\x00-\x7f]*$/;

function toBinary(text: string): string {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return binary;
}

/** Base64 of a text's UTF-8 bytes (RFC 4648 §4). */
export const toBase64 = (text: string): string => btoa(ascii.test(text) ? text : toBinary(text));

/** Unpadded base64url of a text's UTF-8 bytes (RFC 4648 §5). */
export const toBase64Url = (text: string): string =>
  toBase64(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
