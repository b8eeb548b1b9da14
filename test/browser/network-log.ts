// Who sent which request, by Chromium's own network log: it misses nothing, not even a worker's first request.
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

export interface LoggedRequest {
  url: string;
  /** Who asked: the origin of a page, a worker or an extension; null when it was the browser itself. */
  initiator: string | null;
}

const logSchema = z.object({
  constants: z.object({ logEventTypes: z.object({ URL_REQUEST_START_JOB: z.number() }) }),
  events: z.array(z.object({ type: z.number(), params: z.unknown().optional() })),
});

const startSchema = z.object({ url: z.string(), initiator: z.string() });

/** The argument that makes Chromium write the log. It is complete when the browser was closed. */
export const logNetworkTo = (file: string): string => `--log-net-log=${file}`;

export async function readNetworkLog(file: string): Promise<LoggedRequest[]> {
  const { constants, events } = logSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  const starts = events.filter(({ type }) => type === constants.logEventTypes.URL_REQUEST_START_JOB);
  return starts.flatMap(({ params }) => {
    const { data } = startSchema.safeParse(params);
    return data ? [{ url: data.url, initiator: URL.canParse(data.initiator) ? data.initiator : null }] : [];
  });
}

/** Files of the extension itself never reach the network, so whatever is here left it. */
export const sentByExtensions = (requests: readonly LoggedRequest[]): LoggedRequest[] =>
  requests.filter(({ initiator }) => initiator?.startsWith('chrome-extension://'));
