import { looksLikeJwt } from '../tokens/index.ts';
import { scrubName, scrubParameter } from './parameter.ts';
import { withoutPercents } from './percents.ts';
import { kept, keptParts, nestingLimit, type Scrub } from './scrub.ts';
import { skeleton } from './strings.ts';
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

/** Cookies hold whatever an app keeps, so less of them stays than of parameters: no origin as it was, and no part that is not plain. */
function scrubCookieValue(scrub: Scrub, name: string, value: string, depth: number): string {
  const asParameter = scrubParameter(scrub, name, value, depth).replace(publicOrigin, '');
  const isOdd = asParameter === value && !plain.test(value);
  // As a parameter it stays.
  if (isOdd) kept(scrub, value);
  const scrubbed = isOdd ? scrub.string('text', value, depth + 1) : asParameter;
  return areStayedPlain(scrub, value, scrubbed)
    ? scrubbed
    : (skeleton(scrub, value, depth + 1) ?? scrub.string('text', value, nestingLimit));
}

/** Of queries and JSON, however often they were encoded; stand-ins stay when they are sanitized again. */
function areStayedPlain({ pseudonyms }: Scrub, before: string, after: string): boolean {
  const parts = new Set(partsOf(before).map(spaced));
  return partsOf(after).every(
    (part) => plain.test(part) || pseudonyms.isStandIn(part) || looksLikeJwt(part) || !parts.has(spaced(part)),
  );
}

const partsOf = (value: string): readonly string[] => withoutPercents(value).split(/["{}[\],:/?&=#]+/);

/** Of two ways in which a query writes a space, one. */
const spaced = (part: string): string => part.replaceAll('+', ' ');

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
