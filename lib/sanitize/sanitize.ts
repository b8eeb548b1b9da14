import type { Exchange } from '../capture/index.ts';
import { clockOf, type InspectedCapture, type Inspection, isByItself, recognizeExchange } from '../inspect/index.ts';
import { memoizeByObject } from '../memoize-by-object.ts';
import type { Shape } from '../parse/index.ts';
import { type Provider, providers as registered } from '../providers/index.ts';
import { type EpochMs, epochMs } from '../time.ts';
import { learnSuffixes } from './cookie-suffixes.ts';
import { publicPath, scrubExchange } from './exchange.ts';
import { scrubHeaderName, scrubHeaderValue } from './headers.ts';
import { scrubHost } from './host.ts';
import { knownFields, scrubObject } from './json.ts';
import { scrubMediaType } from './media-type.ts';
import { remembered } from './memo.ts';
import { ownWords } from './own-words.ts';
import { createPseudonyms } from './pseudonyms.ts';
import { createLedger } from './receipt.ts';
import { repeated } from './repeated.ts';
import type { Sanitized, SanitizedCapture } from './sanitized.ts';
import { labeled, type Scrub } from './scrub.ts';
import { createExportVerifier, type Verifier } from './second-opinion/index.ts';
import { scrubString } from './strings.ts';
import { anchor, isMoment, isTimeOfDay, shiftFrom } from './time-shift.ts';
import { scrubToken, scrubTokenHeader } from './token.ts';
import { scrubUrl } from './url.ts';
import { vocabularyOf } from './vocabulary.ts';
import { areWordsKnown, isForm, scrubWords } from './words.ts';

export interface SanitizeOptions {
  /** Leave times as they are. By default all are shifted by one constant. */
  readonly areTimesKept?: boolean;
  /** Keep the exchanges that are no auth traffic, with the structure of small bodies. By default they stay. */
  readonly areForeignKept?: boolean;
  /** Names of fields, headers, cookies and parameters, in any case, whose values are replaced even where they are known to be safe. */
  readonly secretNames?: readonly string[];
  readonly providers?: readonly Provider[];
}

/** A capture that may leave, and the means to look over what is made of it. */
export interface Sanitization {
  readonly capture: Sanitized<SanitizedCapture>;
  /** Where a text made from it still shows a value that was replaced. */
  readonly leaksIn: Verifier;
}

/**
 * The only maker of what may leave: every exchange rebuilt from what is known to be safe. Takes the inspected capture, because
 * a signature's verdict cannot be found again once the signature is gone. The input is not changed.
 */
export function sanitize(
  inspections: InspectedCapture['inspections'],
  { areTimesKept = false, areForeignKept = true, secretNames = [], providers = registered }: SanitizeOptions = {},
): Sanitization {
  const times = shiftFrom(areTimesKept ? anchor : firstMoment(inspections, providers));
  const scrub = createScrub({
    vocabulary: vocabularyOf(providers),
    times,
    forged: forgedTokens(inspections),
    secretNames: new Set(secretNames.map((name) => name.toLowerCase())),
  });
  learnSuffixes(scrub, hostsOf(inspections), providers);
  const exchanges: Exchange[] = [];
  // Recognized one by one: parsed bodies take several times the room of their text.
  for (const inspection of inspections) {
    if (areForeignKept || isAuth(inspection))
      exchanges.push(scrubExchange(scrub, recognizeExchange(inspection.exchange, providers)));
    else scrub.ledger.leftOut();
  }
  const receipt = scrub.ledger.close(exchanges.length, times.seconds !== 0);
  const originals = scrub.pseudonyms.originals();
  return {
    capture: { exchanges, receipt } as SanitizedCapture as Sanitized<SanitizedCapture>,
    leaksIn: createExportVerifier(originals, publicValues(scrub)),
  };
}

interface Knowledge extends Pick<Scrub, 'vocabulary' | 'times' | 'secretNames'> {
  readonly forged: ReadonlySet<string>;
}

function createScrub({ forged, ...known }: Knowledge): Scrub {
  const ledger = createLedger();
  const strings = labeled((label) =>
    remembered(ledger, (text, depth: number) => scrubString(scrub, label, text, depth)),
  );
  const host = remembered(ledger, (text) => scrubHost(scrub, text));
  const path = remembered(ledger, (template) => publicPath(scrub, template));
  const mediaType = remembered(ledger, (text) => scrubMediaType(scrub, text));
  const headerName = remembered(ledger, (name) => scrubHeaderName(scrub, name));
  const scrub: Scrub = {
    ...known,
    ledger,
    pseudonyms: createPseudonyms(),
    kept: new Set(),
    suffixes: new Map(),
    isForged: (raw) => forged.has(raw),
    fields: memoizeByObject((fields: ReadonlyMap<string, Shape>) => knownFields(scrub, fields)),
    object: repeated(ledger, (value, shape: Shape, depth) => scrubObject(scrub, value, shape, depth)),
    string: (label, value, depth) => strings[label](value, depth),
    host: (text) => host(text, 0),
    path: (template) => path(template, 0),
    mediaType: (text) => mediaType(text, 0),
    headerName: (name) => headerName(name, 0),
    headerValue: remembered(ledger, (value, name: string) => scrubHeaderValue(scrub, name, value)),
    url: remembered(ledger, (text, depth: number) => scrubUrl(scrub, text, depth)),
    token: remembered(ledger, (raw, depth: number) => scrubToken(scrub, raw, depth)),
    tokenHeader: remembered(ledger, (part, depth: number) => scrubTokenHeader(scrub, part, depth)),
    words: remembered(ledger, (text, depth: number) => scrubWords(scrub, text, depth)),
  };
  return scrub;
}

/**
 * Words published by the API or by us, what stayed where it is known for what it is, and URLs of nobody. Each date holds a time of
 * day; where times stay as they are, a moment stays that was replaced where it was not known for one.
 */
function publicValues({ vocabulary, kept, times, url }: Scrub): (value: string) => boolean {
  const words = new Set([...vocabulary.words, ...vocabulary.prefixes, ...ownWords()]);
  const isTime = (value: string): boolean => isTimeOfDay(value) || (times.seconds === 0 && isMoment(value));
  const isOfNobody = (value: string): boolean => value.includes('://') && url(value, 0) === value;
  const isPublic = (value: string): boolean =>
    kept.has(value.toLowerCase()) ||
    isTime(value) ||
    areWordsKnown(value, words) ||
    isOfNobody(value) ||
    (isForm(value) && [...new URLSearchParams(value)].flat().every(isPublic));
  return isPublic;
}

const forgedTokens = (inspections: readonly Inspection[]): ReadonlySet<string> =>
  new Set(
    inspections.flatMap(({ tokens }) => tokens.flatMap(({ raw, signature }) => (signature === 'invalid' ? raw : []))),
  );

/** Requests to known systems, the app's own that carry a known token, and bodies by themselves. */
const isAuth = ({ provider, exchange }: Inspection): boolean => provider !== null || isByItself(exchange);

const hostsOf = (inspections: readonly Inspection[]): ReadonlySet<string> =>
  new Set(inspections.flatMap((each) => (isAuth(each) ? (URL.parse(each.exchange.request.url)?.hostname ?? []) : [])));

/** The earliest start; of a capture without clocks, the first moment that an exchange lets one judge by. */
function firstMoment(inspections: readonly Inspection[], providers: readonly Provider[]): EpochMs | null {
  const starts = inspections.flatMap(({ exchange }) => exchange.startedAt ?? []);
  if (starts.length > 0) return starts.reduce((first, next) => epochMs(Math.min(first, next)));
  for (const { exchange, tokens } of inspections) {
    const { judgedAt } = clockOf(recognizeExchange(exchange, providers), tokens);
    if (judgedAt !== null) return judgedAt;
  }
  return null;
}
