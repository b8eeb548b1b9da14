import { scrubName, scrubParameter } from './parameter.ts';
import { keptParts, type Scrub } from './scrub.ts';
import { scrubPath } from './url.ts';

/** A `Cookie` header (RFC 6265 §4.2): names stay, values go. */
export const scrubCookie = (scrub: Scrub, line: string, depth: number): string =>
  line
    .split(';')
    .map((pair) => scrubCookiePair(scrub, pair.trim(), depth))
    .join('; ');

/** A `Set-Cookie` header (RFC 6265 §4.1): the attributes that a diagnosis needs stay as well. */
export function scrubSetCookie(scrub: Scrub, line: string, depth: number): string {
  const [pair = '', ...attributes] = line.split(';');
  const safe = attributes.flatMap((attribute) => scrubAttribute(scrub, attribute.trim()) ?? []);
  return [scrubCookiePair(scrub, pair.trim(), depth), ...safe].join('; ');
}

function scrubCookiePair(scrub: Scrub, pair: string, depth: number): string {
  const at = pair.indexOf('=');
  if (at < 0) return pair === '' ? '' : scrub.string('text', pair, depth + 1);
  const name = pair.slice(0, at).trim();
  return `${scrubName(scrub, name)}=${scrubCookieValue(scrub, name, pair.slice(at + 1).trim(), depth)}`;
}

/** A choice of few letters, a flag, a moment. */
const plain = /^(?:[a-z\W_]{1,24}|[\d\W]{1,3}|\d(?:\W\d){1,2}|\d{10}(?:\d{3})?)?$/i;

/** That of a URL of which nothing was replaced: `https://clerk.com`. */
const publicOrigin = /^[a-z-]+:\/\/(?!localhost\b|127\.)(?:[^\d/?#:]*|\[::1\])(?::\d+)?(?=[/?#]|$)/i;

/** Names of JSON fields in letters and digits, as codes are too: `{"2fa":true}`. */
const oddKeys = /"(?:[a-z]+\d|\d+[a-z])[a-z\d]*":/gi;

/** Cookies hold whatever an app keeps, so less of them stays than of parameters: no origin as it was. */
function scrubCookieValue(scrub: Scrub, name: string, value: string, depth: number): string {
  const scrubbed = scrubParameter(scrub, name, value, depth)
    .replace(publicOrigin, '')
    .replace(oddKeys, (key) => key.replaceAll(/\d/g, ''));
  return scrubbed === value && !plain.test(value) ? scrub.string('text', value, depth + 1) : scrubbed;
}

const flags =
  /^(?:HttpOnly|Secure|Partitioned|SameSite=(?:Lax|Strict|None)|Priority=(?:Low|Medium|High)|Max-Age=-?\d{1,10})$/i;

function scrubAttribute(scrub: Scrub, attribute: string): string | null {
  if (flags.test(attribute)) return keptParts(scrub, attribute, '=');
  const [, name = '', value = ''] = /^(Domain|Path|Expires)\s*=\s*(.*)$/i.exec(attribute) ?? [];
  switch (name.toLowerCase()) {
    case 'domain':
      return `${name}=${value.startsWith('.') ? `.${scrub.host(value.slice(1))}` : scrub.host(value)}`;
    case 'path':
      return `${name}=${scrubPath(scrub, value)}`;
    case 'expires': {
      const date = scrub.times.date(value);
      return date && `${name}=${date}`;
    }
    default:
      return null;
  }
}
