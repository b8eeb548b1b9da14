import type { DurationMs, EpochMs } from '../time.ts';

/** One request and its response as plain JSON data: storable, postable, comparable. No browser type gets past here. */
export interface Exchange {
  /** Position in the capture, from 0, all entries counted. */
  readonly index: number;
  /** When the request left, by the capturing machine's clock; null for a capture that does not say. */
  readonly startedAt: EpochMs | null;
  readonly duration: DurationMs | null;
  readonly request: {
    readonly method: string;
    /** Absolute URL; `''` for a bare body or token. */
    readonly url: string;
    readonly headers: readonly Header[];
    readonly body: Body;
  };
  readonly response: {
    /** 0 when there was no response. */
    readonly status: number;
    readonly headers: readonly Header[];
    readonly body: Body;
    /** Bytes of the body as the capture tells them; null when it does not. */
    readonly size: number | null;
  };
  /** The network's own error, such as `net::ERR_ABORTED`. */
  readonly error: string | null;
  readonly fromCache: boolean;
  /** The capture's name for the page load this belongs to (HAR `pageref`). */
  readonly page: string | null;
  /** `document`, `xhr`, `fetch`, `script` …, where the capture knows. */
  readonly resourceType: string | null;
}

export interface Header {
  /** As captured; compare without case. */
  readonly name: string;
  readonly value: string;
}

export interface TextBody {
  readonly kind: 'text';
  readonly mediaType: string;
  readonly text: string;
}

/** A body as captured. It is parsed by `readContent`, only once someone recognized the exchange. */
export type Body =
  | { readonly kind: 'none' }
  | TextBody
  | { readonly kind: 'base64'; readonly mediaType: string; readonly base64: string }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };

/** `unfetched`: nobody asked for it, because the request is not auth traffic. `oversized`: left out of an export for its size. */
export const unreadableReasons = [
  'unfetched',
  'missing',
  'evicted',
  'truncated',
  'unknown-encoding',
  'oversized',
] as const;
export type UnreadableReason = (typeof unreadableReasons)[number];

/** The first header of that name (lower case), or null. */
export function header(headers: readonly Header[], name: string): string | null {
  for (const candidate of headers) if (isNamed(candidate, name)) return candidate.value;
  return null;
}

/** Every header of that name (lower case), in order. */
export const headerValues = (headers: readonly Header[], name: string): string[] =>
  headers.filter((candidate) => isNamed(candidate, name)).map(({ value }) => value);

/** The length tells most names apart, and a dozen rules ask for headers. */
const isNamed = (candidate: Header, name: string): boolean =>
  candidate.name.length === name.length && candidate.name.toLowerCase() === name;
