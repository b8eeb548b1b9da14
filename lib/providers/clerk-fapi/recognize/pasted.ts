import { z } from 'zod/mini';
import type { Content } from '../../../capture/index.ts';
import { isObject, type JsonObject, own } from '../../../json.ts';
import { signal } from '../../../recognize/index.ts';
import { schemaOfTagged } from '../../clerk/by-tag.ts';
import { grammar, isClerkToken } from '../../clerk/grammar.ts';
import { jwks } from '../../clerk/schemas/jwks.ts';
import { schemasByTag } from '../schemas/by-tag.ts';
import { wrapped } from '../schemas/envelope.ts';
import { environment } from '../schemas/environment.ts';
import { errorEnvelope } from '../schemas/errors.ts';
import { isClerkKeySet } from './signals.ts';

/** What a body without a URL is, told by its shape alone. */
export interface Pasted {
  readonly response: z.ZodMiniType | null;
  readonly score: number;
}

export function readPasted(content: Content): Pasted | null {
  if (content.kind === 'text') return readPastedText(content.text.trim());
  if (content.kind !== 'json') return null;
  if (Array.isArray(content.value)) return readPastedList(content.value);
  return isObject(content.value) ? readPastedObject(content.value) : null;
}

function readPastedText(text: string): Pasted | null {
  const isOpaque = !/\s/.test(text) && grammar.opaque.some(({ prefix }) => text.startsWith(prefix));
  return isClerkToken(text) || isOpaque ? { response: null, score: signal.strong } : null;
}

function readPastedList(items: readonly unknown[]): Pasted | null {
  const first = readTagged(items[0]);
  if (first) return { response: z.array(first), score: signal.medium };
  return holdsToken(items.slice(0, most)) ? { response: null, score: signal.medium } : null;
}

function readPastedObject(value: JsonObject): Pasted | null {
  if (Array.isArray(value.errors)) return readPastedErrors(value);
  if (Object.hasOwn(value, 'response')) {
    const inner = readTagged(value.response) ?? (value.response === null ? readTagged(value.client) : null);
    return inner && { response: wrapped(value.response === null ? z.nullable(inner) : inner), score: signal.strong };
  }
  if (isObject(value.auth_config) || (isObject(value.display_config) && isObject(value.user_settings)))
    return { response: environment, score: signal.strong };
  if (isClerkKeySet(value)) return { response: jwks, score: signal.strong };
  const tagged = readTagged(value) ?? readBareToken(value);
  if (tagged) return { response: tagged, score: signal.medium };
  return holdsToken(Object.values(value).slice(0, most)) ? { response: null, score: signal.medium } : null;
}

function readPastedErrors(value: JsonObject): Pasted | null {
  const isClerks = typeof value.clerk_trace_id === 'string' || hasLongMessage(value.errors);
  return isClerks ? { response: errorEnvelope, score: signal.strong } : null;
}

const hasLongMessage = (errors: unknown): boolean => typeof own(own(errors, '0'), 'long_message') === 'string';

const readBareToken = (value: JsonObject): z.ZodMiniType | null =>
  typeof value.jwt === 'string' && isClerkToken(value.jwt) ? (schemasByTag().get('token') ?? null) : null;

const readTagged = (value: unknown): z.ZodMiniType | null => schemaOfTagged(value, schemasByTag());

/** A body that is made for a token names it among its first members. */
const most = 20;

const holdsToken = (members: readonly unknown[]): boolean =>
  members.some((member) => typeof member === 'string' && isClerkToken(member));
