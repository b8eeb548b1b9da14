import { parseJson } from '../json.ts';
import type { Exchange } from './exchange.ts';
import { fromHarEntry } from './from-har.ts';
import { createHarSplitter } from './har-splitter.ts';
import { jsonFault } from './json-fault.ts';
import { advance, inWords, type Place } from './place.ts';
import { brokenReason, type CaptureReading, readCapture, readingOf, unusable } from './read-capture.ts';
import { harSkip, type SkipReason } from './skips.ts';

/** Reads a capture piece by piece. A HAR is never held whole, and the bodies that nobody needs are let go at once. */
export interface CaptureReader {
  push(text: string): void;
  finish(): CaptureReading;
}

/** From its first characters: is this a HAR? The rest need not be there yet. */
const harStart = /^\uFEFF?\s*\{\s*"log"\s*:/;
const enoughToTell = 1024;

/** `isWanted` tells of each exchange whether its bodies are worth keeping. */
export function createCaptureReader(isWanted: (exchange: Exchange) => boolean): CaptureReader {
  let head = '';
  let har: CaptureReader | null = null;
  return {
    push(text) {
      if (har) har.push(text);
      else {
        head += text;
        if (head.length < enoughToTell || !harStart.test(head.slice(0, enoughToTell))) return;
        har = createHarReader(isWanted);
        har.push(head);
      }
    },
    finish: () => har?.finish() ?? readCapture(head),
  };
}

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
      const end = splitter.finish();
      if (end.around === null) fault ??= jsonFault(end.open, end.place) ?? advance(end.place, end.open);
      else if (index === 0) return readCapture(end.around);
      else if (fault === null && !isJson(end.around)) return unusable(brokenReason, 'log');
      if (fault !== null) return unusable(brokenReason, inWords(fault));
      return readingOf('har', exchanges, skipped);
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
