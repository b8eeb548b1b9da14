import { type Exchange, fromHarEntry, toForeignRequest } from '../../lib/capture/index.ts';
import { createArrival, type IsOfPage } from './arrival.ts';
import { askForContent, type FinishedRequest, withContent } from './content-of-request.ts';
import type { LoggedRequest } from './log.ts';

/** The part of `devtools.network` that the recorder uses, so that a test can hand in its own. */
export interface Network {
  readonly onRequestFinished: { addListener(listener: (request: FinishedRequest) => void): void };
  readonly onNavigated: { addListener(listener: () => void): void };
  getHAR(): Promise<{ readonly entries?: readonly FinishedRequest[] }>;
}

/** Is a request that ended earlier still wanted, now that it has been read? */
export type IsWanted = () => boolean;

/** Who is told what happens. */
export interface Audience {
  /** A request has ended; reading it takes a while, in which the log may be cleared. */
  ended(): IsWanted;
  /** Might this be auth traffic? Of nothing else the body is fetched. */
  isOfInterest(exchange: Exchange): boolean;
  add(recorded: Recorded): void;
  /** The inspected page went elsewhere. What is still read of the page before is told afterwards. */
  navigate(isOfPage: IsOfPage): void;
}

/** Every request, in the order in which it ended. */
export interface Recorded {
  readonly request: LoggedRequest;
  /** It had ended before the recorder came. */
  readonly isBackfill: boolean;
}

/**
 * Turns DevTools' requests into exchanges: first those that ended before DevTools was opened, then the live ones. The order of
 * ending is kept even where a body takes its time. Each body is asked for at once, because DevTools has bodies for a while only:
 * a burst of requests, or a page that is left, may cost those that wait.
 */
export function record(network: Network, audience: Audience): void {
  let index = 0;
  const arrival = createArrival();
  let queue = Promise.resolve();
  const begin = async (request: FinishedRequest, isBackfill: boolean, isWanted: IsWanted) => {
    const read = fromHarEntry(request, index++);
    arrival.ended(read);
    const content = isWanted() && audience.isOfInterest(read) ? askForContent(request) : null;
    return async (): Promise<void> => {
      if (!isWanted()) return;
      const complete = content === null ? toForeignRequest(read) : await withContent(read, content);
      if (isWanted()) audience.add({ request: complete, isBackfill });
    };
  };
  const take = (request: FinishedRequest, isBackfill: boolean, isWanted: IsWanted): void => {
    // What goes wrong with one request must not end the recording.
    const begun = begin(request, isBackfill, isWanted).catch(() => () => undefined);
    queue = queue.then(async () => (await begun)()).catch(() => undefined);
  };
  const backfilled = new Set<string>();
  const isHistoryWanted = audience.ended();
  const history = historyOf(network).then((requests) => {
    if (!isHistoryWanted()) return;
    for (const request of requests) {
      backfilled.add(identity(request));
      take(request, true, isHistoryWanted);
    }
  });
  network.onRequestFinished.addListener((request) => {
    const isWanted = audience.ended();
    void history.then(() => backfilled.has(identity(request)) || take(request, false, isWanted));
  });
  network.onNavigated.addListener(() => {
    void history.then(() => audience.navigate(arrival.navigated(index)));
  });
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
