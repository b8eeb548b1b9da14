import { header, headerValues } from '../capture/index.ts';
import type { Provider } from '../providers/index.ts';
import type { Head } from '../recognize/index.ts';
import { readToken } from '../tokens/index.ts';

/** Does a request of the app carry a token of a known provider, as a bearer, in a cookie or in its URL? Most do not, so the check is cheap for them. */
export function carriesKnownToken(head: Head, providers: readonly Provider[]): boolean {
  return carriedTokens(head).some((raw) => {
    const { header: jose, claims } = readToken(raw, '', '', []);
    return jose !== null && claims !== null && providers.some(({ grammar }) => grammar.classify(jose, claims) !== null);
  });
}

/** Cookies ride along on every image and style sheet of the app; that says nothing about its session. */
const isStatic = ({ resourceType }: Head): boolean =>
  resourceType !== null && /^(stylesheet|image|font|media|script)$/.test(resourceType);

function carriedTokens(head: Head): readonly string[] {
  const { path, search, requestHeaders } = head;
  const authorization = header(requestHeaders, 'authorization') ?? '';
  const cookies = isStatic(head) ? [] : headerValues(requestHeaders, 'cookie');
  const places = [path, search, authorization, ...cookies].filter((place) => place.includes('eyJ'));
  return places.flatMap((place) => place.match(/(?<![\w.-])eyJ[\w.-]+/g) ?? []);
}
