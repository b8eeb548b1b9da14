/** What stand-ins look like: recognizable to people, valid for schemas, inside the ranges that standards reserve for examples. */

/** RFC 2606 §2: no host is ever below `invalid`. */
export const emailStandIn = (ordinal: number): string => `user-${ordinal}@redacted.invalid`;

/** E.164 from `+15550100` on: the numbering plan of North America keeps 555-01xx free for fiction. */
export const phoneStandIn = (ordinal: number): string => `+1555${`${ordinal + 99}`.padStart(4, '0')}`;

/** RFC 5737 (192.0.2.0/24) and, beyond 254 addresses, RFC 2544 (198.18.0.0/15). */
export const ipv4StandIn = (ordinal: number): string =>
  ordinal < 255 ? `192.0.2.${ordinal}` : `198.18.${Math.floor(ordinal / 256) % 256}.${ordinal % 256}`;

/** RFC 3849 */
export const ipv6StandIn = (ordinal: number): string => `2001:db8::${ordinal.toString(16)}`;

export const uuidStandIn = (ordinal: number): string => `00000000-0000-4000-8000-${`${ordinal}`.padStart(12, '0')}`;

/**
 * `name-1`. A value that may be taken for a token gets a stand-in that may, another does not: tokens have eight characters,
 * and none of those that part words, parameters and paths (`text 001`, `text/001`).
 */
export function labelStandIn(label: string, ordinal: number, value: string): string {
  const parting = /^(?:text|secret)$/.test(label) ? /[\s/?&{"]/.exec(value)?.[0] : undefined;
  if (value.length >= 8) return `${label}${separator(parting, '-')}${`${ordinal}`.padStart(7 - label.length, '0')}`;
  return `${label.slice(0, 4)}${separator(parting, ordinal < 100 ? '-' : '/')}${ordinal}`;
}

function separator(parting: string | undefined, otherwise: string): string {
  if (parting === undefined) return otherwise;
  return /\s/.test(parting) ? ' ' : '/';
}

const labeled = /(?<![A-Za-z0-9])(?:text|name|user|plac|place|slug|secr|secret|path|key)[-/ ]\d+(?![A-Za-z0-9])/;

/** Is one of those in it, so that it must not be taken for a known word and a digit? */
export const holdsLabel = (text: string): boolean => labeled.test(text);

/** A number in as many digits as the value had, up to 64. */
export const digitsStandIn = (ordinal: number, length: number): string =>
  `${ordinal}`.padStart(Math.min(length, 64), '0');

/** The name of a field in as many characters as it had; upper case, so that it is no field of any API. */
export function keyStandIn(ordinal: number, length: number): string {
  const number = ordinal.toString(36).toUpperCase();
  return length >= number.length + 4 ? `key-${number.padStart(length - 4, '0')}` : number.padStart(length, '_');
}

/** A text of exactly so many characters. */
export const fillStandIn = (ordinal: number, length: number): string => {
  const label = `data-${ordinal}`;
  return length >= label.length ? label.padEnd(length, 'x') : '*'.repeat(length);
};
