import { type JsonValue, parseJson } from '../json.ts';
import type { Exchange } from './exchange.ts';
import { fromCookies } from './from-cookies.ts';
import { fetchCall } from './from-fetch.ts';
import { fromJson } from './from-json.ts';
import { fromToken } from './from-token.ts';
import { fromTranscript } from './from-transcript.ts';
import { jsonFault } from './json-fault.ts';
import { advance, placeInWords, start } from './place.ts';
import { type Skip, type SkipReason, tally } from './skips.ts';
import { snapshotFault } from './snapshot.ts';

export type CaptureKind = 'har' | 'touchstone' | 'json' | 'transcript' | 'token' | 'cookies';

/** A capture of any form, or why it is none. `reason` and `place` name what and where, and never quote the input. */
export type CaptureReading =
  | {
      readonly ok: true;
      readonly kind: CaptureKind;
      readonly exchanges: readonly Exchange[];
      /** Entries that could not be read, and why. */
      readonly skipped: number;
      readonly skips: readonly Skip[];
    }
  | { readonly ok: false; readonly reason: string; readonly place: string };

/** Reads a file or a pasted text; what it is shows from its content. Never throws. */
export function readCapture(raw: string): CaptureReading {
  const text = raw.replace(/^\uFEFF/, '');
  if (text.trim() === '') return unusable('there is nothing in it');
  if (text.includes('\u0000'))
    return unusable('it is binary, not text', placeInWords(advance(start, text.slice(0, text.indexOf('\u0000')))));
  if (/^\s*[[{"]|^\s*null\s*$/.test(text)) return readJson(text);
  const token = fromToken(text);
  if (token) return readingOf('token', [token]);
  const cookies = fromCookies(text);
  if (cookies) return readingOf('cookies', [cookies]);
  const { exchanges, fault } = fromTranscript(text);
  // In prose a call may be an example; by itself it is what was copied.
  if (fault !== null && (exchanges.length === 0 || fetchCall.test(text.trimStart())))
    return unusable('its call of fetch is not as a browser copies it', placeInWords(fault));
  return exchanges.length > 0
    ? readingOf('transcript', exchanges)
    : unusable('it holds no HAR, request, JSON body, command, cookies, or token');
}

function readJson(text: string): CaptureReading {
  const value = parseJson(text);
  if (value === undefined) return brokenJson(text);
  if (typeof value === 'string') return readString(value);
  const fault = snapshotFault(value);
  if (fault !== null) return unusable(fault, 'touchstone');
  const { kind, exchanges, skipped } = fromJson(value, text);
  return kind === 'json' && exchanges.length === 0 ? emptyJson(value) : readingOf(kind, exchanges, skipped);
}

/** The reading of a text whose kind is known; unusable when no exchange came of it. */
export function readingOf(
  kind: CaptureKind,
  exchanges: readonly Exchange[],
  skipped: readonly SkipReason[] = [],
): CaptureReading {
  if (exchanges.length > 0) return { ok: true, kind, exchanges, skipped: skipped.length, skips: tally(skipped) };
  const reason = skipped.length === 0 ? 'it holds no exchange' : `none of its ${skipped.length} entries can be read`;
  return unusable(reason, kind === 'har' ? 'log.entries' : 'exchanges');
}

const emptyJson = (value: JsonValue): CaptureReading =>
  unusable(value === null ? 'it holds null only' : 'it holds an empty JSON value');

function readString(value: string): CaptureReading {
  const token = fromToken(value);
  return token ? readingOf('token', [token]) : unusable('a JSON string that is no token');
}

/** Why JSON that does not parse is unusable, without a word of it. */
export const brokenReason = 'its JSON breaks off or is malformed';

/** Several JSON texts one after the other are a transcript without prose. */
function brokenJson(text: string): CaptureReading {
  const fault = jsonFault(text);
  const { exchanges } = fromTranscript(text);
  const isWhole = ({ response: { body } }: Exchange): boolean =>
    body.kind === 'text' && parseJson(body.text) !== undefined;
  if (exchanges.length > 0 && exchanges.every(isWhole)) return readingOf('transcript', exchanges);
  return unusable(brokenReason, fault ? placeInWords(fault) : undefined);
}

/** `place`: a line, or a path in the JSON. */
export const unusable = (reason: string, place = 'line 1'): CaptureReading => ({ ok: false, reason, place });
