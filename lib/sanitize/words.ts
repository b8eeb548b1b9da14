import { parseJson } from '../json.ts';
import { identityProviders } from './known-words.ts';
import { kept, type Scrub } from './scrub.ts';
import { holdsLabel } from './stand-ins.ts';
import { noDate } from './time-shift.ts';

const encoded = /(?:%(?:25)*[0-9a-fA-F]{2})+/g;
/** Bytes in percent-encoding, which may be encoded again; a word, or whatever is neither. */
const parts = /(?:%(?:25)*[0-9a-fA-F]{2})+|[\p{L}\p{N}]+|[^\p{L}\p{N}%]+|%/gu;
/** Five dashes fence a key in PEM (RFC 7468 §2). */
const punctuation = /^(?!.*-{5})[\s.,;:!?'"`()[\]{}<>_\-+*/=|&#@]+$/s;

/** Is it made of known words and single digits only, such as `session-token-expired`? JSON and forms are made of values. */
export const isKnown = (text: string, words: ReadonlySet<string>): boolean =>
  areWordsKnown(text, words) && !holdsValues(text);

export const areWordsKnown = (text: string, words: ReadonlySet<string>): boolean =>
  isPublicStrategy(text) ||
  /^(?:\*|\*\/\*|\/)?$/.test(text) ||
  (text.length <= 200 &&
    /[a-z0-9]/i.test(text) &&
    !holdsLabel(text) &&
    !home.test(text) &&
    (text.match(singleDigits) ?? []).length <= mostDigits &&
    (text.match(parts) ?? []).every((part) => isSafe(part, words)));

/** Pairs, even where one sign more stands between a name and its value. */
export const isForm = (text: string): boolean => /^[\w.%[\]-]+=+[^\s=]\S*$/.test(text);

const holdsValues = (text: string): boolean => isForm(text) || (/^\s*[[{]/.test(text) && parseJson(text) !== undefined);

/** What stands behind it is a person's name, be it a word that anybody knows. */
const home = /[\\/]Users[\\/]/;

/** Digits one by one may spell a code or an address: `1.1.1.1`. */
const singleDigits = /(?<![\p{L}\p{N}])\d(?![\p{L}\p{N}])/gu;
const mostDigits = 3;

/** `oauth_google`, `from_oauth_linkedin_oidc` */
const isPublicStrategy = (text: string): boolean =>
  identityProviders.has(/^(?:from_)?oauth_(?:token_)?([a-z_]+)$/.exec(text)?.[1] ?? '');

const isSafe = (part: string, words: ReadonlySet<string>): boolean =>
  words.has(part.toLowerCase()) || /^\d$/.test(part) || punctuation.test(part);

const longest = 2000;

/** A message or a code, with a stand-in for each word that is not known; dates, addresses and URLs in it are what they are anywhere. */
export function scrubWords(scrub: Scrub, text: string, depth: number): string {
  if (isKnown(text, scrub.vocabulary.words)) return text;
  const pieces = text.length > longest ? [] : text.split(wholes);
  const isOneValue = pieces.length === 0 || text.includes('eyJ') || holdsValues(text);
  if (isOneValue || pieces.some((piece, at) => at % 2 === 0 && holdsLabel(piece)))
    return scrub.string('text', text, depth + 1);
  const maySpell = mostDigits < (text.replaceAll(encoded, ' ').match(singleDigits) ?? []).length;
  const scrubbed = pieces
    .map((piece, at) => (at % 2 === 1 ? scrubWhole(scrub, piece, depth) : null) ?? wordByWord(scrub, piece, maySpell))
    .join('');
  // A long text of known words stays as it is.
  if (scrubbed === text) return kept(scrub, text);
  scrub.ledger.replaced('free text');
  return scrubbed;
}

/**
 * As messages write them: `Sat, 14 Mar 2026 09:00:00 GMT`, `2026-03-14T09:00:00Z`, `https://acme.io/ada`, `ada@lovelace.org`, and
 * whose home `/Users/ada.lovelace` is.
 */
const wholes =
  /((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT|\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z\b|[+-]\d\d:\d\d)|\b(?:[hH][tT][tT][pP]|[wW][sS])[sS]?:\/\/[^\s"'<>(),;]{1,1000}|[\p{L}\p{N}_.%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}|(?<=[\\/]Users[\\/]{1,2})[\p{L}\p{N}._-]+)/u;

/** Null: not what it looked like. */
function scrubWhole(scrub: Scrub, text: string, depth: number): string | null {
  if (text.includes('://')) return scrub.url(text, depth + 1);
  if (text.includes('@')) return scrub.string('text', text, depth + 1);
  return /\d:\d/.test(text) ? (scrub.times.date(text) ?? noDate) : wordStandIn(scrub, text);
}

const wordStandIn = (scrub: Scrub, word: string): string =>
  scrub.pseudonyms.of('word', word, (ordinal) => `x${ordinal}`, 'word');

function wordByWord(scrub: Scrub, text: string, maySpell: boolean): string {
  return text.replace(parts, (part) => {
    if (isSafe(part, scrub.vocabulary.words) && !(maySpell && /^\d$/.test(part))) return part;
    return /^[\p{L}\p{N}]/u.test(part) ? wordStandIn(scrub, part) : ' ';
  });
}
