import type { DurationMs, EpochMs } from '../time.ts';
import type { Exchange } from './exchange.ts';

/** What is kept of a request that is not auth traffic: one line of a list. No header, no body, no query. */
export interface ForeignRequest {
  /** Position in the capture, counted together with the exchanges. */
  readonly index: number;
  readonly startedAt: EpochMs | null;
  readonly duration: DurationMs | null;
  readonly method: string;
  /** `https://cdn.example/app.js`; only the scheme of what has no host (`data:`, `blob:`). */
  readonly url: string;
  /** 0 when there was no response. */
  readonly status: number;
  /** Bytes of the response body; null when nobody told. */
  readonly size: number | null;
  readonly error: string | null;
  readonly resourceType: string | null;
}

/** A longer path is nothing to read, and 50,000 of them would be a lot to keep. */
const longestPath = 500;

export function toForeignRequest(exchange: Exchange): ForeignRequest {
  const { index, startedAt, duration, request, response, error, resourceType } = exchange;
  const { method } = request;
  const { status, size } = response;
  return { index, startedAt, duration, method, url: placeOf(request.url), status, size, error, resourceType };
}

/** Put together anew: a slice of the URL would keep the whole of it in memory. */
function placeOf(url: string): string {
  const parsed = URL.parse(url);
  if (parsed === null) return '';
  return parsed.host === '' ? parsed.protocol : `${parsed.origin}${parsed.pathname.slice(0, longestPath)}`;
}
