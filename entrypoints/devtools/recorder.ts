import type { Body, Exchange, ForeignRequest } from '../../lib/capture/index.ts';
import { fromHarEntry, toForeignRequest } from '../../lib/capture/index.ts';
import { isOfInterest as isAuthTraffic } from '../../lib/inspect/index.ts';

/** The part of `devtools.network` that the recorder uses, so that a test can hand in its own. */
export interface Network {
  readonly onRequestFinished: { addListener(listener: (request: FinishedRequest) => void): void };
  getHAR(): Promise<{ readonly entries?: readonly FinishedRequest[] }>;
}

/** A HAR entry whose body is fetched on demand. Chromium calls back, Firefox and the polyfill promise. */
export interface FinishedRequest {
  getContent(callback?: (content: string | null, encoding: string | null) => void): unknown;
}

/** Might this be auth traffic? Of nothing else the body is fetched. */
export type Interest = (exchange: Exchange) => boolean;

/** Every request, in the order in which it ended. */
export interface Recorded {
  /** Null where it is not auth traffic. */
  readonly exchange: Exchange | null;
  /** Null where it is. */
  readonly foreign: ForeignRequest | null;
  /** It had ended before the recorder came. */
  readonly isBackfill: boolean;
}

/**
 * Turns DevTools' requests into exchanges, one after the other: first those that ended before DevTools was opened, then the
 * live ones. The order of ending is kept even where a body takes its time.
 */
export function record(
  network: Network,
  onRecorded: (recorded: Recorded) => void,
  isOfInterest: Interest = (exchange) => isAuthTraffic(exchange),
): void {
  let index = 0;
  const backfilled = new Set<string>();
  const take = async (request: FinishedRequest, isBackfill: boolean): Promise<void> => {
    const read = fromHarEntry(request, index++);
    const isOurs = isOfInterest(read);
    const exchange = isOurs ? await withBody(request, read) : null;
    onRecorded({ exchange, foreign: isOurs ? null : toForeignRequest(read), isBackfill });
  };
  let queue: Promise<void> = backfill();
  network.onRequestFinished.addListener((request) => {
    // What goes wrong with one request must not end the recording.
    queue = queue
      .then(() => (backfilled.has(identity(request)) ? undefined : take(request, false)))
      .catch(() => undefined);
  });

  async function backfill(): Promise<void> {
    for (const request of await historyOf(network)) {
      backfilled.add(identity(request));
      await take(request, true).catch(() => undefined);
    }
  }
}

/**
 * Empty where the browser does not tell it. Firefox begins to report requests when it is asked this, or when its Network panel
 * is opened.
 */
async function historyOf(network: Network): Promise<readonly FinishedRequest[]> {
  try {
    const { entries } = await network.getHAR();
    return Array.isArray(entries) ? entries : [];
  } catch {
    return [];
  }
}

/** The same request can come in the history and as an event; its start in microseconds and its URL tell. */
function identity(request: FinishedRequest): string {
  const { request: sent, response, startedAt } = fromHarEntry(request, 0);
  return `${startedAt} ${sent.method} ${sent.url} ${response.status}`;
}

async function withBody(request: FinishedRequest, exchange: Exchange): Promise<Exchange> {
  const body = await fetchBody(request, mediaTypeOf(exchange));
  return { ...exchange, response: { ...exchange.response, body } };
}

const mediaTypeOf = ({ response }: Exchange): string =>
  response.headers.find(({ name }) => name.toLowerCase() === 'content-type')?.value ?? '';

/** A body that does not come within this time is shown as missing; the recording must go on. */
const patienceMs = 5_000;

async function fetchBody(request: FinishedRequest, mediaType: string): Promise<Body> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tired = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, patienceMs, null);
  });
  const answer = await Promise.race([contentOf(request), tired]);
  clearTimeout(timer);
  if (answer === null || typeof answer[0] !== 'string') return { kind: 'unreadable', reason: 'missing' };
  const [content, encoding] = answer;
  if (content === '') return { kind: 'none' };
  return encoding === 'base64'
    ? { kind: 'base64', mediaType, base64: content }
    : { kind: 'text', mediaType, text: content };
}

type Answer = readonly [content: unknown, encoding: unknown];

/** Firefox answers `[text, mimeType]`, Chromium `(text, encoding)`: base64 is only what says exactly so. */
async function contentOf(request: FinishedRequest): Promise<Answer | null> {
  try {
    return await new Promise<Answer | null>((resolve, reject) => {
      const promised = request.getContent((content, encoding) => resolve([content, encoding]));
      if (promised instanceof Promise) promised.then((answer) => resolve(answerIn(answer)), reject);
    });
  } catch {
    return promisedContent(request);
  }
}

/** The polyfill refuses a callback and promises instead. */
async function promisedContent(request: FinishedRequest): Promise<Answer | null> {
  try {
    return answerIn(await request.getContent());
  } catch {
    return null;
  }
}

const answerIn = (answer: unknown): Answer | null => (Array.isArray(answer) ? [answer[0], answer[1]] : null);
