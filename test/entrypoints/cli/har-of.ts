import type { Exchange } from '../../../lib/capture/index.ts';

/** Exchanges as a raw HAR, as a browser would save it. */
export const harOf = (...exchanges: readonly Exchange[]): string =>
  JSON.stringify({ log: { version: '1.2', entries: exchanges.map(entryOf) } });

const entryOf = ({ startedAt, duration, request, response }: Exchange) => ({
  startedDateTime: new Date(startedAt ?? 0).toISOString(),
  time: duration ?? -1,
  request: {
    method: request.method,
    url: request.url,
    headers: request.headers,
    ...(request.body.kind === 'text'
      ? { postData: { mimeType: request.body.mediaType, text: request.body.text } }
      : {}),
  },
  response: {
    status: response.status,
    headers: response.headers,
    content: response.body.kind === 'text' ? { mimeType: response.body.mediaType, text: response.body.text } : {},
  },
});
