import { scrubIdentifier } from './identifier.ts';
import { scrubPair } from './parameter.ts';
import { decoded } from './percents.ts';
import { keptParts, nestingLimit, type Scrub } from './scrub.ts';

const schemes = new Set(['http:', 'https:', 'ws:', 'wss:', 'chrome-extension:', 'moz-extension:']);
const nowhere = 'https://nowhere.invalid';

/** An absolute URL, or one relative to a host, part by part; null when it is none. Credentials and fragments' texts go. */
export function scrubUrl(scrub: Scrub, text: string, depth: number): string | null {
  if (text === 'about:blank' || text === 'null') return text;
  if (/^\/(?!\/)/.test(text)) {
    const relative = URL.parse(text, nowhere);
    return relative && scrubPath(scrub, relative.pathname) + scrubRest(scrub, relative, depth);
  }
  const url = URL.parse(text);
  if (url === null || !schemes.has(url.protocol)) return null;
  const hasPath = /^[a-z-]+:\/\/[^/?#]*\//i.test(text);
  const origin = `${url.protocol}//${scrub.host(url.hostname)}${url.port === '' ? '' : `:${url.port}`}`;
  return origin + (hasPath ? scrubPath(scrub, url.pathname) : '') + scrubRest(scrub, url, depth);
}

function scrubRest(scrub: Scrub, url: URL, depth: number): string {
  const query = scrubQuery(scrub, url.searchParams, depth);
  const hash = url.hash.includes('=') ? scrubQuery(scrub, new URLSearchParams(url.hash.slice(1)), depth) : '';
  return (query && `?${query}`) + (hash && `#${hash}`);
}

/** Names stay, values do not. */
export function scrubQuery(scrub: Scrub, query: URLSearchParams, depth: number): string {
  if (depth > nestingLimit) return '';
  const scrubbed = Array.from(query, ([name, value]) => scrubPair(scrub, name, value, depth));
  return new URLSearchParams(scrubbed).toString();
}

/** Literal segments of published paths stay; so do identifiers' prefixes. Behind `Users` stands a person, whatever the name. */
export const scrubPath = (scrub: Scrub, path: string): string => {
  let last = '';
  const scrubbed = path.split('/').map((segment) => {
    const isPerson = last === 'Users';
    last = segment || last;
    return scrubSegment(scrub, segment, isPerson);
  });
  return scrubbed.join('/');
};

const release = /^@?[a-z][a-z-]*(?:@\d{1,3}(?:\.\d{1,5}){0,2})?(?:\.[a-z]{2,8}){0,3}$/;

function scrubSegment(scrub: Scrub, segment: string, isPerson: boolean): string {
  if (segment === '' || (!isPerson && scrub.vocabulary.segments.has(segment))) return segment;
  const text = decoded(segment);
  const identifier = scrubIdentifier(scrub, text);
  if (identifier !== null) return identifier;
  if (isPerson || !isScript(scrub, segment)) return encodeURIComponent(scrub.string('path', text, nestingLimit));
  return keptParts(scrub, segment, '@');
}

/** Packages of published scripts (`@clerk`, `clerk-js@5.52.1`, `clerk.browser.js`), whose versions rules compare. */
const isScript = ({ vocabulary }: Scrub, segment: string): boolean =>
  release.test(segment) &&
  segment
    .replace(/@\d[\d.]*/, '')
    .split(/[@.-]/)
    .every((word) => word === '' || vocabulary.words.has(word) || word === 'js' || word === 'ui');
