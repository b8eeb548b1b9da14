// The few DER values an X.509 certificate is made of (X.690).
const tagged = (tag: number, ...parts: Uint8Array[]): Buffer => {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag]), lengthOf(content), content]);
};

const lengthOf = ({ length }: Buffer): Buffer => {
  if (length < 0x80) return Buffer.from([length]);
  const bytes = length < 0x100 ? [length] : [length >> 8, length & 0xff];
  return Buffer.from([0x80 | bytes.length, ...bytes]);
};

export const sequence = (...parts: Uint8Array[]): Buffer => tagged(0x30, ...parts);
export const set = (...parts: Uint8Array[]): Buffer => tagged(0x31, ...parts);
export const octets = (...parts: Uint8Array[]): Buffer => tagged(0x04, ...parts);
export const boolean = (value: boolean): Buffer => tagged(0x01, Buffer.from([value ? 0xff : 0]));
export const text = (value: string): Buffer => tagged(0x0c, Buffer.from(value));
/** The leading byte counts the unused bits, of which a whole number of bytes has none. */
export const bits = (value: Uint8Array): Buffer => tagged(0x03, Buffer.from([0]), value);
/** Big-endian and signed: a first byte from 1 to 127 makes it positive and without padding. */
export const integer = (value: Uint8Array): Buffer => tagged(0x02, value);
export const explicit = (number: number, value: Uint8Array): Buffer => tagged(0xa0 | number, value);
export const implicit = (number: number, value: Uint8Array): Buffer => tagged(0x80 | number, value);

export const time = (at: Date): Buffer => {
  const digits = at.toISOString().replaceAll(/[-:T]|\.\d+/g, '');
  return tagged(0x17, Buffer.from(digits.slice(2)));
};

/** The first two arcs share a byte; each other one is written in base 128, all but its last byte marked. */
export const oid = (dotted: string): Buffer => {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return tagged(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
};

const base128 = (arc: number): number[] => {
  const bytes = [arc & 0x7f];
  for (let left = arc >> 7; left > 0; left >>= 7) bytes.unshift((left & 0x7f) | 0x80);
  return bytes;
};
