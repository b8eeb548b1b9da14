import { isNamedSecret, kept, keptParts, nestingLimit, replace, type Scrub } from './scrub.ts';
import { digitsStandIn } from './stand-ins.ts';
import { isKnown } from './words.ts';

/** Names whose values may be anything, a word of a dictionary included. */
const secret =
  /pass|secret|signature|code|otp|pin$|answer|credential|nonce|verifier|challenge|^(?:session_|relay)?state$/i;
const personal =
  /name|user|login|identifier|country|city|region|street|birth|forwarded|(?:^|[_-])(?:e?mail|phone|phone[_-]?number|ip|ip[_-]?address|api[_-]?key|csrf[_-]?token)$/i;
export const isDelicate = (name: string): boolean => secret.test(name) || personal.test(name);

/** `__clerk_api_version`, `apiVersion`; but no `conversion`. Four numbers may be an address. */
const version = /(?:^|[^a-z])version|Version/;
/** Phone numbers with dots in them end in four digits. */
const versions = /^\d{1,4}(?:\.\d{1,3}){1,2}(?:-[a-z]+(?:\.\d+)?)?$|^20\d\d-\d\d-\d\d$/;
const moment = /(?:uat|iat|exp|_at|time)(?:_|$)/i;

/** The value of a query parameter, form field, cookie or header that no schema describes. Only what is safe as a value stays. */
export function scrubParameter(scrub: Scrub, name: string, value: string, depth: number): string {
  if (value === '') return value;
  if (secret.test(name) || isNamedSecret(scrub, name)) return scrub.string('secret', value, depth + 1);
  if (personal.test(name)) return scrub.string('text', value, depth + 1);
  if (version.test(name) && versions.test(value)) return kept(scrub, value);
  if (moment.test(name) && /^1\d{9}(?:\d{3})?$/.test(value)) return `${scrub.times.number(Number(value))}`;
  if (/^[\w\s./,;:=*?+()-]*$/.test(value) && isKnown(value, scrub.vocabulary.words)) return value;
  return scrub.string('text', value, depth + 1);
}

function scrubSuffix(scrub: Scrub, suffix: string): string {
  const form = (ordinal: number): string => scrub.suffixes.get(suffix) ?? digitsStandIn(ordinal, 8);
  return replace(scrub, 'cookie suffix', 'suffix', suffix, form);
}

const suffixed = /^(.+)_([A-Za-z0-9_-]{8})$/;

/** A name and its value. A name without a value (`?ada-lovelace`) is a value: of those only published ones stay. */
export function scrubPair(scrub: Scrub, name: string, value: string, depth: number): [name: string, value: string] {
  if (value === '' && !isKnown(name, scrub.vocabulary.words)) return [scrub.string('key', name, nestingLimit), ''];
  return [scrubName(scrub, name), scrubParameter(scrub, name, value, depth)];
}

/** The name of a parameter or cookie. It stays if it is one; anything else that was put in its place is a value. */
export function scrubName(scrub: Scrub, name: string): string {
  const { words } = scrub.vocabulary;
  if (!/^[A-Za-z_$][\w.$[\]-]{0,63}$/.test(name)) return scrub.string('key', name, nestingLimit);
  if (isKnown(name, words)) return name;
  const [, base = '', suffix = ''] = suffixed.exec(name) ?? [];
  // `__session_1Z8AzTQD` ends in a digest of the app's key: the name stays, the app does not.
  if (base !== '' && isKnown(base, words) && !isKnown(suffix, words)) {
    return `${base}_${scrubSuffix(scrub, suffix)}`;
  }
  // What holds a digit may be a number, what holds a dot an address or a host.
  if (/[\d.]|[A-Za-z]{16}/.test(name)) return scrub.string('key', name, nestingLimit);
  return keptParts(scrub, name, /[[\]$]+/);
}
