import { parseJson } from '../json.ts';
import type { Exchange } from './exchange.ts';
import { fromHarEntry } from './from-har.ts';
import { createHarGate, type PieceReader } from './har-gate.ts';
import { createHarSplitter } from './har-splitter.ts';
import { jsonFault } from './json-fault.ts';
import { advance, type Place, placeInWords } from './place.ts';
import { brokenReason, type CaptureReading, readCapture, readingOf, unusable } from './read-capture.ts';
import { harSkip, type SkipReason } from './skips.ts';

/** Reads a capture piece by piece. A HAR is never held whole, and the bodies that nobody needs are let go at once. */
export type CaptureReader = PieceReader<CaptureReading>;

/** `isWanted` tells of each exchange whether its bodies are worth keeping. */
export const createCaptureReader = (isWanted: (exchange: Exchange) => boolean): CaptureReader =>
  createHarGate(() => createHarReader(isWanted), readCapture);

function createHarReader(isWanted: (exchange: Exchange) => boolean): CaptureReader {
  const exchanges: Exchange[] = [];
  const skipped: SkipReason[] = [];
  let index = 0;
  let fault: Place | null = null;
  const splitter = createHarSplitter((text, place) => {
    const entry = parseJson(text);
    const skip = harSkip(entry);
    if (entry === undefined) fault ??= jsonFault(text, place);
    else if (skip === null) exchanges.push(slim(fromHarEntry(entry, index), isWanted));
    else skipped.push(skip);
    index += 1;
  });
  return {
    push: (text) => splitter.push(text),
    finish() {
      const { around, open } = splitter.finish();
      if (open !== null) fault ??= jsonFault(open.text, open.place) ?? advance(open.place, open.text);
      if (fault !== null) return unusable(brokenReason, placeInWords(fault));
      if (index === 0) return readCapture(around);
      return isJson(around) ? readingOf('har', exchanges, skipped) : unusable(brokenReason, 'log');
    },
  };
}

const isJson = (text: string): boolean => parseJson(text.replace(/^\uFEFF/, '')) !== undefined;

/** Bodies of requests that are not auth traffic are most of any HAR. */
function slim(exchange: Exchange, isWanted: (exchange: Exchange) => boolean): Exchange {
  if (isWanted(exchange)) return exchange;
  const { request, response } = exchange;
  const drop = <B extends { readonly kind: string }>(body: B) =>
    body.kind === 'none' ? body : ({ kind: 'unreadable', reason: 'unfetched' } as const);
  return {
    ...exchange,
    request: { ...request, body: drop(request.body) },
    response: { ...response, body: drop(response.body) },
  };
}
