import type { Header } from '../capture/index.ts';
import { isMeantAsToken } from '../tokens/index.ts';
import { scrubCookie, scrubSetCookie } from './cookies.ts';
import { scrubName, scrubParameter } from './parameter.ts';
import { isNamedSecret, kept, keptParts, type Scrub } from './scrub.ts';
import { noDate } from './time-shift.ts';
import { plainUserAgent } from './user-agent.ts';

type Treatment = (scrub: Scrub, value: string) => string | null;

const url: Treatment = (scrub, value) => (value === '*' ? value : scrub.url(value, 0));
const date: Treatment = (scrub, value) => (/^(?:0|-1)$/.test(value) ? value : (scrub.times.date(value) ?? noDate));
/** Unix seconds, as webhooks tell when they were sent. */
const epochSeconds: Treatment = (scrub, value) =>
  /^1\d{9}$/.test(value) ? `${scrub.times.number(Number(value))}` : null;
const number: Treatment = (scrub, value) => (/^\d{1,10}$/.test(value) ? kept(scrub, value) : null);
const host: Treatment = (scrub, value) => {
  const [, name = '', port = ''] = /^([^\s/@]*?)(:\d{1,5})?$/.exec(value) ?? [];
  return name === '' ? null : scrub.host(name) + port;
};
const userAgent: Treatment = (scrub, value) => {
  const plain = plainUserAgent(value);
  return plain && keptParts(scrub, plain, ' ');
};
/** Directives that count seconds (RFC 9111 §5.2, RFC 5861, RFC 6797 §6.1, RFC 9470 §3). */
const counted =
  /((?:max[-_]age|s-maxage|max-stale|min-fresh|stale-while-revalidate|stale-if-error)=\d{1,10})(?=[\s,;]|$)/i;

/** `private, max-age=0`: known words, and numbers where a directive counts seconds. Any other may be a code. */
const directives: Treatment = (scrub, value) =>
  value
    .split(counted)
    .map((part, index) => (index % 2 === 1 ? keptParts(scrub, part, '=') : scrub.words(part, 0)))
    .join('');

/** `Bearer …`, `DPoP …`, `Basic …`: the scheme says what follows; the token by itself is read as one. */
const authorization: Treatment = (scrub, value) => {
  const [, scheme = '', token = ''] = /^(Bearer|DPoP|Basic|Digest|Negotiate|Token)\s+(.*)$/i.exec(value) ?? [];
  return scheme === '' ? credential(scrub, value) : `${scheme} ${credential(scrub, token)}`;
};

/** A token that was cut off stays one: that is what there is to see. */
const credential = (scrub: Scrub, value: string): string =>
  isMeantAsToken(value) ? scrub.token(value, 0) : scrub.string('secret', value, 0);

/** `<url>; rel=preload, …` */
const links: Treatment = (scrub, value) =>
  value
    .split(/(?<=<)([^<>]*)(?=>)/)
    .map((part, index) => (index % 2 === 1 ? (scrub.url(part, 0) ?? 'about:blank') : scrub.words(part, 0)))
    .join('');

/** `5; url=…` */
const refresh: Treatment = (scrub, value) => {
  const [, wait = '', target = ''] = /^(\d{1,5})\s*(?:[;,]\s*url\s*=\s*(\S*))?$/i.exec(value.trim()) ?? [];
  if (wait === '') return null;
  return target === '' ? wait : `${wait}; url=${scrub.url(target, 0) ?? 'about:blank'}`;
};

const brands = /"(?:Chromium|Google Chrome|Microsoft Edge|Opera|Brave)";v="\d{1,3}"/g;
/** Client hints: browser and major version. */
const brandList: Treatment = (scrub, value) =>
  value
    .match(brands)
    ?.map((brand) => keptParts(scrub, brand, '"'))
    .join(', ') ?? null;

const treatments = new Map<string, Treatment>([
  ...named('origin referer location content-location access-control-allow-origin', url),
  ...named('date expires last-modified if-modified-since if-unmodified-since', date),
  ...named('svix-timestamp webhook-timestamp', epochSeconds),
  ...named('age content-length retry-after access-control-max-age x-ratelimit-limit x-ratelimit-remaining', number),
  ...named(
    `cache-control cdn-cache-control cloudflare-cdn-cache-control vercel-cdn-cache-control surrogate-control pragma vary
     x-cache cache-status cf-cache-status x-vercel-cache x-nf-cache allow upgrade-insecure-requests
     strict-transport-security www-authenticate access-control-allow-credentials
     access-control-allow-headers access-control-allow-methods
     access-control-expose-headers access-control-request-headers access-control-request-method`,
    directives,
  ),
  ...named('host x-forwarded-host x-forwarded-server', host),
  ...named('user-agent', userAgent),
  ...named('sec-ch-ua', brandList),
  ...named('link', links),
  ...named('refresh', refresh),
  ...named('authorization proxy-authorization', authorization),
  ...named('content-type', (scrub, value) => scrub.mediaType(value)),
  ...named('cookie', (scrub, value) => scrubCookie(scrub, value, 0)),
  ...named('set-cookie', (scrub, value) => scrubSetCookie(scrub, value, 0)),
]);

function named(names: string, treatment: Treatment): [string, Treatment][] {
  return names.split(/\s+/).map((name) => [name, treatment]);
}

/** Headers of whose value nothing but its form ever stays. */
const holdsSecrets = /(?:authorization|cookie)$/;

/** A header's name stays; its value by what the header is, else only as far as it is safe by itself. */
export const scrubHeaderField = (scrub: Scrub, { name, value }: Header): Header => ({
  name: scrub.headerName(name),
  value: scrub.headerValue(value, name.toLowerCase()),
});

/** `name` is in lower case. */
export function scrubHeaderValue(scrub: Scrub, name: string, value: string): string {
  const treatment = isNamedSecret(scrub, name) && !holdsSecrets.test(name) ? undefined : treatments.get(name);
  return treatment?.(scrub, value) ?? scrubUnlisted(scrub, name, value);
}

const scrubUnlisted = (scrub: Scrub, name: string, value: string): string =>
  /message$/.test(name) && !isNamedSecret(scrub, name) ? scrub.words(value, 0) : scrubParameter(scrub, name, value, 0);

export function scrubHeaderName(scrub: Scrub, name: string): string {
  if (!/^[A-Za-z][A-Za-z-]{0,63}$/.test(name)) return scrubName(scrub, name);
  return kept(scrub, name);
}
