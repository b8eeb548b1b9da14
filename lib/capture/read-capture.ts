import { type JsonValue, parseJson } from '../json.ts';
import type { Exchange } from './exchange.ts';
import { fromJson } from './from-json.ts';
import { fromToken } from './from-token.ts';
import { fromTranscript } from './from-transcript.ts';
import { jsonFault } from './json-fault.ts';
import { advance, inWords, start } from './place.ts';

/** A capture of any form, or why it is none. `reason` and `place` name what and where, and never quote the input. */
export type CaptureReading =
  | {
      readonly ok: true;
      readonly kind: 'har' | 'touchstone' | 'json' | 'transcript' | 'token';
      readonly exchanges: readonly Exchange[];
      /** Entries that could not be read. */
      readonly skipped: number;
    }
  | { readonly ok: false; readonly reason: string; readonly place: string };

/** Reads a file or a pasted text; what it is shows from its content. Never throws. */
export function readCapture(raw: string): CaptureReading {
  const text = raw.replace(/^\uFEFF/, '');
  if (text.trim() === '') return unusable('there is nothing in it');
  if (text.includes('\u0000'))
    return unusable('it is binary, not text', inWords(advance(start, text.slice(0, text.indexOf('\u0000')))));
  if (/^\s*[[{"]|^\s*null\s*$/.test(text)) return readJson(text);
  const token = fromToken(text);
  if (token) return { ok: true, kind: 'token', exchanges: [token], skipped: 0 };
  const exchanges = fromTranscript(text);
  return exchanges.length > 0
    ? { ok: true, kind: 'transcript', exchanges, skipped: 0 }
    : unusable('it holds no HAR, request, JSON body, cURL command or token');
}

function readJson(text: string): CaptureReading {
  const value = parseJson(text);
  if (value === undefined) return brokenJson(text);
  if (typeof value === 'string') return readString(value);
  const { kind, exchanges, skipped } = fromJson(value, text);
  if (exchanges.length > 0) return { ok: true, kind, exchanges, skipped };
  return kind === 'json'
    ? emptyJson(value)
    : unusable(emptyReason(skipped), kind === 'har' ? 'log.entries' : 'exchanges');
}

export const emptyReason = (skipped: number): string =>
  skipped === 0 ? 'it holds no exchange' : `none of its ${skipped} entries can be read`;

const emptyJson = (value: JsonValue): CaptureReading =>
  unusable(value === null ? 'it holds null only' : 'it holds an empty JSON value');

function readString(value: string): CaptureReading {
  const token = fromToken(value);
  return token
    ? { ok: true, kind: 'token', exchanges: [token], skipped: 0 }
    : unusable('a JSON string that is no token');
}

export const brokenReason = 'its JSON breaks off or is malformed';

/** Several JSON texts one after the other are a transcript without prose. */
function brokenJson(text: string): CaptureReading {
  const fault = jsonFault(text);
  const exchanges = fromTranscript(text);
  const isWhole = ({ response: { body } }: Exchange): boolean =>
    body.kind === 'text' && parseJson(body.text) !== undefined;
  if (exchanges.length > 0 && exchanges.every(isWhole)) return { ok: true, kind: 'transcript', exchanges, skipped: 0 };
  return unusable(brokenReason, fault ? inWords(fault) : undefined);
}

export const unusable = (reason: string, place = 'line 1'): CaptureReading => ({ ok: false, reason, place });
