import { isIpv4, scrubIp } from './ip.ts';
import { kept, keptParts, replace, type Scrub } from './scrub.ts';

/** Development platforms and tunnels, whose kind rules ask for. All labels below them are the customer's. */
const platforms = [
  'vercel.app',
  'netlify.app',
  'pages.dev',
  'replit.dev',
  'github.dev',
  'gitpod.io',
  'webcontainer.io',
  'ngrok.io',
  'ngrok.app',
  'ngrok.dev',
  'ngrok-free.app',
  'ngrok-free.dev',
  'trycloudflare.com',
  'loca.lt',
];
/** RFC 6761 §6 and RFC 6762 §3: names of nobody. */
const local = ['localhost', 'local', 'test'];

const loopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;
/** A URL writes an IPv6 address in brackets (RFC 3986 §3.2.2). */
const bracketed = /^\[([0-9a-f:.]+)\]$/;

/**
 * A host of which nothing but its kind is left: `app-1.clerk.accounts.dev`, `clerk.site-1.example`, `192.0.2.1`. That of one
 * which the user named begins with the system's id: whoever reads the export has not named it.
 */
export function scrubHost(scrub: Scrub, raw: string): string {
  const host = raw.toLowerCase();
  const standIn = standInOf(scrub, host);
  const system = scrub.vocabulary.named.get(host);
  return system === undefined || isAddress(host) ? standIn : `${system}.${standIn}`;
}

const isAddress = (host: string): boolean => loopback.test(host) || isIpv4(host) || bracketed.test(host);

function standInOf(scrub: Scrub, host: string): string {
  if (host === '' || loopback.test(host)) return kept(scrub, host);
  if (isIpv4(host)) return scrubIp(scrub, host);
  const ipv6 = bracketed.exec(host)?.[1];
  if (ipv6 !== undefined) return `[${scrubIp(scrub, ipv6)}]`;
  const suffix = suffixOf(host, [...scrub.vocabulary.hosts, ...platforms, ...local]);
  if (suffix === undefined) return scrubSite(scrub, host);
  keptParts(scrub, suffix, '.');
  if (suffix === host) return host;
  const known = platforms.includes(suffix) ? none : scrub.vocabulary.words;
  return `${labels(scrub, host.slice(0, -suffix.length - 1), 'app', known)}.${suffix}`;
}

const none: ReadonlySet<string> = new Set();

/** The longest of these that the host is or is below. */
const suffixOf = (host: string, suffixes: readonly string[]): string | undefined =>
  suffixes
    .filter((suffix) => host === suffix || host.endsWith(`.${suffix}`))
    .sort((left, right) => right.length - left.length)[0];

/** The registrable domain, as far as it shows without a list: two labels, or three below `co.uk` and its like. */
const registrable = /(?<![^.])[^.]+\.(?:(?:co|com|org|net|gov|edu|ac)\.[a-z]{2}|[^.]+)$/;

function scrubSite(scrub: Scrub, host: string): string {
  const site = registrable.exec(host)?.[0] ?? host;
  const standIn = part(scrub, 'site', site, (ordinal) => `site-${ordinal}.example`);
  return site === host
    ? standIn
    : `${labels(scrub, host.slice(0, -site.length - 1), 'sub', scrub.vocabulary.words)}.${standIn}`;
}

/** Conventional labels (`clerk`, `api`, `www`) say what a host is for. */
const labels = (scrub: Scrub, text: string, name: string, known: ReadonlySet<string>): string =>
  text
    .split('.')
    .map((label) => (known.has(label) ? label : part(scrub, name, label, (ordinal) => `${name}-${ordinal}`)))
    .join('.');

const sites = /\.example$/;
const label = /^[a-z]+-\d+$/;

/** What stands for it in a text (`text/101`, `user-1@redacted.invalid`) may be no part of a host. */
function part(scrub: Scrub, name: string, value: string, form: (ordinal: number) => string): string {
  const standIn = replace(scrub, 'host', name, value, form);
  return (name === 'site' ? sites : label).test(standIn) ? standIn : scrub.pseudonyms.of(name, value, form, 'host');
}
