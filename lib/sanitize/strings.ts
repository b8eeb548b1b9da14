import { textFromBase64, toBase64Url } from '../base64.ts';
import { isObject, parseJson } from '../json.ts';
import { looksLikeJwt } from '../tokens/index.ts';
import { scrubExactly } from './exactly.ts';
import { scrubIdentifier } from './identifier.ts';
import { isIpv4, isIpv6, scrubIp } from './ip.ts';
import { isE164, scrubPhone } from './phone.ts';
import { kindOf, type Label, nestingLimit, removed, replace, type Scrub } from './scrub.ts';
import { emailStandIn, labelStandIn } from './stand-ins.ts';
import { scrubUrl } from './url.ts';
import { areWordsKnown } from './words.ts';

/** A string of any place, by what it is: equal values come out equal wherever they stand. */
export function scrubString(scrub: Scrub, label: Label, value: string, depth: number): string {
  if (value === '' || value === removed) return value;
  if (looksLikeJwt(value)) return scrub.token(value, depth);
  return (
    scrubPublishable(scrub, value, depth) ??
    scrubIdentifier(scrub, value) ??
    scrubAddress(scrub, value) ??
    (depth < nestingLimit ? scrubNested(scrub, value, depth) : null) ??
    replace(scrub, kindOf(label), `label ${label}`, value, (ordinal) => labelStandIn(label, ordinal, value))
  );
}

const email = /^[^\s@"<>:/?#]+@[^\s@"<>:/?#]+\.[^\s@"<>:/?#]+$/;

function scrubAddress(scrub: Scrub, value: string): string | null {
  if (email.test(value)) return replace(scrub, 'e-mail', 'e-mail', value.toLowerCase(), emailStandIn);
  if (isE164(value)) return scrubPhone(scrub, value);
  return isIpv4(value) || isIpv6(value) ? scrubIp(scrub, value) : null;
}

/** What is made of parts: URLs, JSON within a string, identifiers joined by colons, text around tokens. */
function scrubNested(scrub: Scrub, value: string, depth: number): string | null {
  if (/^[a-z-]+:\/\/|^\/\w[^\s\\]*$/i.test(value)) return scrubUrl(scrub, value, depth + 1);
  if (/^\s*[[{]/.test(value)) return scrubEmbedded(scrub, value, depth + 1);
  if (/^\w+:[\w:]*$/.test(value)) return scrubJoined(scrub, value);
  return skeleton(scrub, value, depth + 1);
}

function scrubEmbedded(scrub: Scrub, value: string, depth: number): string | null {
  const json = parseJson(value);
  return isObject(json) || Array.isArray(json) ? JSON.stringify(scrubExactly(scrub, json, depth)) : null;
}

function scrubJoined(scrub: Scrub, value: string): string | null {
  const parts = value.split(':').map((part) => (part === '' ? part : scrubIdentifier(scrub, part)));
  return parts.includes(null) ? null : parts.join(':');
}

/** A publishable key is a prefix and, in base64, a host (with a `$` behind) or a URL. */
function scrubPublishable(scrub: Scrub, value: string, depth: number): string | null {
  const [, prefix = '', encoded = ''] = /^(pk_(?:test|live)_)([A-Za-z0-9+/_-]+={0,2})$/.exec(value) ?? [];
  if (prefix === '') return null;
  const text = textFromBase64(encoded);
  const [, host, end = ''] = /^(\w[\w-]*(?:\.[\w-]+){1,20})(\$?)$/.exec(text ?? '') ?? [];
  const inner =
    host !== undefined ? scrub.host(host) + end : text?.includes('://') ? scrubUrl(scrub, text, depth + 1) : null;
  if (inner === null) return null;
  return prefix + (encoded.endsWith('=') ? btoa(inner) : toBase64Url(inner));
}

/** Tokens, keys of vendors, and what a page's script tag calls its key, be it one or not. */
const embedded =
  /eyJ(?<!eyJ[\w-]*?eyJ)[\w-]*\.[\w-]*\.[\w-]*|(data-[a-z]+-publishable-key=")([^"]{0,400})"|\b(?:pk_(?:test|live)_[\w+/=-]{8,400}|(?:sk|ak)_(?:test_|live_)?[A-Za-z0-9]{20,})/g;

/** Of a text of no known form, the tokens in it; null when it holds none. */
export function skeleton(scrub: Scrub, text: string, depth: number): string | null {
  if (text.search(embedded) < 0) return null;
  const found = Array.from(text.matchAll(embedded), ([whole, attribute, value]) => {
    if (attribute === undefined || value === undefined) return scrub.string('secret', whole, depth + 1);
    const name = areWordsKnown(attribute, scrub.vocabulary.words) ? attribute : '"';
    return `${name}${scrub.string('secret', value, depth + 1)}"`;
  });
  return [removed, ...found].join(' ');
}
