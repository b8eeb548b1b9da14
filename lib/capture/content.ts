import { textFromBase64 } from '../base64.ts';
import { parseExactJson } from '../exact-json.ts';
import type { JsonValue } from '../json.ts';
import type { Body, UnreadableReason } from './exchange.ts';

/** What a body says, once read. */
export type Content =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly value: JsonValue }
  | { readonly kind: 'form'; readonly fields: readonly (readonly [name: string, value: string])[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason | 'not-json' | 'not-text' };

/**
 * Longer bodies are not parsed, and the rule `capture/oversized-body` says so. In UTF-16 code units, of which a text has as many
 * as bytes or fewer; of base64 in bytes, which are known before it is decoded.
 */
export const bodyLimit = 16 * 1024 * 1024;

const textual = /^(text\/|application\/(javascript|xml|xhtml\+xml|graphql))|[+]xml$/;

/** Reads a body by its media type. Never throws: what cannot be read says why. */
export function readContent(body: Body): Content {
  if (body.kind === 'none' || body.kind === 'unreadable') return body;
  const size = body.kind === 'text' ? body.text.length : (body.base64.length * 3) / 4;
  if (size > bodyLimit) return { kind: 'unreadable', reason: 'oversized' };
  const text = body.kind === 'text' ? body.text : textFromBase64(body.base64);
  if (text === null) return { kind: 'unreadable', reason: 'not-text' };
  return readText(
    text.startsWith('\uFEFF') ? text.slice(1) : text,
    body.mediaType.toLowerCase().split(';')[0]?.trim() ?? '',
  );
}

function readText(text: string, mediaType: string): Content {
  if (text.trim() === '') return { kind: 'none' };
  if (mediaType === 'application/x-www-form-urlencoded')
    return { kind: 'form', fields: [...new URLSearchParams(text)] };
  const value = textual.test(mediaType) ? undefined : parseExactJson(text);
  if (value !== undefined) return { kind: 'json', value };
  return isJsonType(mediaType) ? { kind: 'unreadable', reason: 'not-json' } : { kind: 'text', text };
}

const isJsonType = (mediaType: string): boolean => mediaType === 'application/json' || mediaType.endsWith('+json');
