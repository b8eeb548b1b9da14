import type { Exchange } from '../capture/index.ts';
import { readClock } from '../diagnose/index.ts';
import {
  embeddedTime,
  type InspectedCapture,
  type Inspection,
  type Recognized,
  recognizeExchange,
} from '../inspect/index.ts';
import { type Provider, providers as registered } from '../providers/index.ts';
import { type EpochMs, epochMs } from '../time.ts';
import { learnSuffixes } from './cookie-suffixes.ts';
import { scrubExchange } from './exchange.ts';
import { scrubHost } from './host.ts';
import { remembered } from './memo.ts';
import { createPseudonyms } from './pseudonyms.ts';
import { createLedger } from './receipt.ts';
import type { Sanitized, SanitizedCapture } from './sanitized.ts';
import type { Label, Scrub } from './scrub.ts';
import { type Leak, verifyExport } from './second-opinion/index.ts';
import { scrubString } from './strings.ts';
import { shiftFrom, type TimeShift } from './time-shift.ts';
import { scrubToken } from './token.ts';
import { scrubUrl } from './url.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { isKnown, scrubWords } from './words.ts';

export interface SanitizeOptions {
  /** Leave times as they are. By default all are shifted by one constant. */
  readonly areTimesKept?: boolean;
  readonly providers?: readonly Provider[];
}

/** A capture that may leave, and the means to look over what is made of it. */
export interface Sanitization {
  readonly capture: Sanitized<SanitizedCapture>;
  /** Where a text made from it still shows a value that was replaced. */
  leaksIn(text: string): readonly Leak[];
}

/**
 * The only maker of what may leave: every exchange rebuilt from what is known to be safe. Takes the inspected capture, because
 * a signature's verdict cannot be found again once the signature is gone. The input is not changed.
 */
export function sanitize(
  inspections: InspectedCapture['inspections'],
  { areTimesKept = false, providers = registered }: SanitizeOptions = {},
): Sanitization {
  const recognized = inspections.map(({ exchange }) => recognizeExchange(exchange, providers));
  const times = shiftFrom(areTimesKept ? null : firstMoment(recognized, inspections));
  const scrub = createScrub(vocabularyOf(providers), times, forgedTokens(inspections));
  learnSuffixes(scrub, new Set(recognized.flatMap(({ provider, head }) => (provider ? head.host : []))), providers);
  const exchanges: Exchange[] = recognized.map((each) => scrubExchange(scrub, each));
  const receipt = scrub.ledger.close(exchanges.length, times.seconds !== 0);
  const originals = scrub.pseudonyms.originals();
  return {
    capture: { exchanges, receipt } as SanitizedCapture as Sanitized<SanitizedCapture>,
    leaksIn: (text) => verifyExport(text, originals, (value) => isPublic(scrub, value)),
  };
}

function createScrub(vocabulary: Vocabulary, times: TimeShift, forged: ReadonlySet<string>): Scrub {
  const ledger = createLedger();
  const strings = new Map<Label, ReturnType<typeof remembered>>();
  const host = remembered(ledger, (text) => scrubHost(scrub, text));
  const stringOf = (label: Label): ReturnType<typeof remembered> => {
    const known = strings.get(label) ?? remembered(ledger, (text, depth) => scrubString(scrub, label, text, depth));
    strings.set(label, known);
    return known;
  };
  const scrub: Scrub = {
    vocabulary,
    times,
    ledger,
    pseudonyms: createPseudonyms(),
    keptNames: new Set(),
    suffixes: new Map(),
    isForged: (raw) => forged.has(raw),
    string: (label, value, depth) => stringOf(label)(value, depth),
    host: (text) => host(text, 0),
    url: (text, depth) => scrubUrl(scrub, text, depth),
    token: remembered(ledger, (raw, depth) => scrubToken(scrub, raw, depth)),
    words: remembered(ledger, (text, depth) => scrubWords(scrub, text, depth)),
  };
  return scrub;
}

/** Also a published word, or a name that stands in the capture as a name. */
const isPublic = ({ vocabulary, keptNames }: Scrub, value: string): boolean =>
  keptNames.has(value) || isKnown(value, vocabulary.words) || ours.test(value);

/** Words of stand-ins (RFC 2606 keeps example.com for nobody) and of the export itself. */
const ours = /^(?:example\.com|sanitized|touchstone)$/i;

const forgedTokens = (inspections: readonly Inspection[]): ReadonlySet<string> =>
  new Set(
    inspections.flatMap(({ tokens }) => tokens.flatMap(({ raw, signature }) => (signature === 'invalid' ? raw : []))),
  );

/** The earliest start; of a capture without clocks, the first moment that an exchange lets one judge by. */
function firstMoment(recognized: readonly Recognized[], inspections: readonly Inspection[]): EpochMs | null {
  const starts = recognized.flatMap(({ exchange }) => exchange.startedAt ?? []);
  if (starts.length > 0) return starts.reduce((first, next) => epochMs(Math.min(first, next)));
  for (const [index, { exchange, content }] of recognized.entries()) {
    const { judgedAt } = readClock(exchange, () => embeddedTime(content, inspections[index]?.tokens ?? []));
    if (judgedAt !== null) return judgedAt;
  }
  return null;
}
