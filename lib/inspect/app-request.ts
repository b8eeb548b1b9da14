import { bodyLimit, type Exchange, header, headerValues, type TextBody } from '../capture/index.ts';
import { isFromBrowser } from '../diagnose/index.ts';
import { memoizeByObject } from '../memoize-by-object.ts';
import type { Provider } from '../providers/index.ts';
import type { Head } from '../recognize/index.ts';
import { readToken } from '../tokens/index.ts';

/** An exchange that no provider claims: is it the app's own, and does it carry something of a provider's? */
export const isOfApp = (exchange: Traffic, head: Head, providers: readonly Provider[]): boolean =>
  providers.some((provider) => provider.marksApp?.(head) === true) ||
  (mayCarry(exchange) &&
    (carriesKnownToken(exchange.request, head, providers) || holdsKnownKey(exchange, head, providers))) ||
  isKeyInBody(exchange, providers);

type Traffic = Pick<Exchange, 'request' | 'response'>;

/** Every request of a page is asked for this, and next to none goes on. */
const mayCarry = ({ request, response }: Traffic): boolean =>
  mayTell(request.url) ||
  request.headers.some(({ value }) => mayTell(value)) ||
  response.headers.some(({ value }) => mayTell(value));

/** What every token and key looks like from afar. Two characters that few texts have are looked for before the expression is. */
const mayTell = (text: string): boolean =>
  text.length >= 20 && (text.includes('_') || text.includes('J')) && /_[A-Za-z0-9]{20}|eyJ/.test(text);

/** Does a request of the app carry a token of a known provider, as a bearer, in a cookie or in its URL, fragment included? */
function carriesKnownToken({ url, headers }: Exchange['request'], head: Head, providers: readonly Provider[]): boolean {
  const holdsToken = (place: string): boolean => tokenFinder(providers)(place) || holdsJwt(place, providers);
  return (
    holdsToken(url) ||
    holdsToken(header(headers, 'authorization') ?? '') ||
    (!isStatic(head) && headerValues(headers, 'cookie').some(holdsToken))
  );
}

/** Does a key stand in the URL or the headers? Servers send keys in headers by design, and those of other vendors look the same. */
function holdsKnownKey({ request, response }: Traffic, head: Head, providers: readonly Provider[]): boolean {
  const inLine = (text: string): boolean => isKeyIn({ kind: 'text', mediaType: '', text }, providers);
  const headers = [...request.headers, ...response.headers];
  return inLine(request.url) || (isFromBrowser(head) && headers.some(({ value }) => inLine(value)));
}

/** In what the request sends, or in a response that the capture holds anyway. */
const isKeyInBody = ({ request, response }: Traffic, providers: readonly Provider[]): boolean =>
  (request.body.kind === 'text' && isKeyIn(request.body, providers)) ||
  (response.body.kind === 'text' && isKeyIn(response.body, providers));

const isKeyIn = (text: TextBody, providers: readonly Provider[]): boolean =>
  text.text.length <= bodyLimit && providers.some((provider) => provider.holdsKey?.(text) === true);

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
