import { bodyLimit, type Exchange, type Header, header, headerValues, type TextBody } from '../capture/index.ts';
import { isFromBrowser } from '../diagnose/index.ts';
import { memoizeByObject } from '../memoize-by-object.ts';
import type { Provider } from '../providers/index.ts';
import type { Head } from '../recognize/index.ts';
import { readToken } from '../tokens/index.ts';

type Traffic = Pick<Exchange, 'request' | 'response'>;

/** An exchange that no provider claims: is it the app's own, and does it carry something of a provider's? */
export const isOfApp = (exchange: Traffic, head: Head, providers: readonly Provider[]): boolean =>
  providers.some((provider) => provider.marksApp(head)) ||
  carriesKnownToken(exchange.request, head, providers) ||
  holdsKnownKey(exchange, head, providers);

/** Does a request of the app carry a token of a known provider, as a bearer, in a cookie or in its URL, fragment included? */
function carriesKnownToken({ url, headers }: Exchange['request'], head: Head, providers: readonly Provider[]): boolean {
  const holdsToken = (place: string): boolean =>
    (place.includes(prefixEnd) && tokenFinder(providers)(place)) || holdsJwt(place, providers);
  return (
    holdsToken(url) ||
    holdsToken(header(headers, 'authorization') ?? '') ||
    (!isStatic(head) && headerValues(headers, 'cookie').some(holdsToken))
  );
}

/** The prefixes of every vendor's tokens and keys end in it; most texts have none. */
const prefixEnd = '_';

/** Characters of a key; most header values have fewer. */
const shortestKey = 20;

/**
 * Does a key stand in the request, or in a response that the capture holds anyway? Servers send keys in headers by design, and
 * those of other vendors look the same.
 */
function holdsKnownKey({ request, response }: Traffic, head: Head, providers: readonly Provider[]): boolean {
  const holds = (text: TextBody): boolean =>
    text.text.length <= bodyLimit && providers.some((provider) => provider.holdsKey?.(text) === true);
  const inLine = (text: string): boolean =>
    text.length >= shortestKey && text.includes(prefixEnd) && holds({ kind: 'text', mediaType: '', text });
  const inValue = ({ value }: Header): boolean => inLine(value);
  return (
    inLine(request.url) ||
    (isFromBrowser(head) && (request.headers.some(inValue) || response.headers.some(inValue))) ||
    (request.body.kind === 'text' && holds(request.body)) ||
    (response.body.kind === 'text' && holds(response.body))
  );
}

/** Cookies ride along on every image and style sheet of the app; that says nothing about its session. */
const isStatic = ({ resourceType }: Head): boolean =>
  resourceType !== null && /^(stylesheet|image|font|media|script)$/.test(resourceType);

function holdsJwt(place: string, providers: readonly Provider[]): boolean {
  if (!place.includes('eyJ')) return false;
  return (place.match(/(?<![\w.-])eyJ[\w.-]+/g) ?? []).some((raw) => {
    const { header: jose, claims } = readToken(raw, '', '', []);
    // Of one that was cut off, the header may still tell.
    return jose !== null && providers.some(({ grammar }) => grammar.classify(jose, claims ?? {}) !== null);
  });
}

/** Does a text hold an opaque token that a provider alone gives out? Short ones are names: `ak_id`. */
const tokenFinder = memoizeByObject((providers: readonly Provider[]): ((place: string) => boolean) => {
  const known = providers.flatMap(({ grammar }) => grammar.opaque.filter(({ isCommon }) => !isCommon));
  const prefixes = [...new Set(known.map(({ prefix }) => prefix))];
  const token = new RegExp(`(?<![\\w.-])(?:${prefixes.join('|') || '(?!)'})[A-Za-z0-9]{20}`);
  return (place) => token.test(place);
});
