import { z } from 'zod/mini';
import type { Content } from '../../../capture/index.ts';
import { isObject, type JsonObject, memberArray, own } from '../../../json.ts';
import { signal } from '../../../recognize/index.ts';
import { schemaOfTagged } from '../../clerk/by-tag.ts';
import { isClerkToken } from '../../clerk/grammar.ts';
import type { Endpoint } from '../../provider.ts';
import { pastedEvent } from '../endpoints/webhook.ts';
import { schemasByTag } from '../schemas/by-tag.ts';
import { jsonSchema } from '../schemas/json-schema.ts';
import { pageOf } from '../schemas/list.ts';
import { eventSchema } from './event.ts';

/** What a body is, told by its shape alone. */
export interface Pasted {
  readonly response: z.ZodMiniType;
  /** The operation, where the shape tells it. */
  readonly route?: Endpoint;
  readonly score: number;
}

export function readPasted(content: Content): Pasted | null {
  if (content.kind !== 'json') return null;
  const { value } = content;
  if (Array.isArray(value)) return readList(value);
  if (!isObject(value)) return null;
  if (Array.isArray(value.data)) return readPage(value);
  return readEvent(value) ?? readJsonSchema(value) ?? readObject(value);
}

function readEvent(value: JsonObject): Pasted | null {
  const response = eventSchema(value);
  return response && { response, route: pastedEvent(response), score: signal.strong };
}

function readObject(value: unknown): Pasted | null {
  const response = readTagged(value);
  return response && { response, score: isBackends(value) ? signal.strong : signal.medium };
}

function readList(items: readonly unknown[]): Pasted | null {
  const first = readObject(items[0]);
  return first && { ...first, response: z.array(first.response) };
}

/** The Frontend API wraps its pages. */
function readPage(value: JsonObject): Pasted | null {
  const item = readTagged(memberArray(value, 'data')[0]);
  return item !== null && typeof value.total_count === 'number'
    ? { response: pageOf(item), score: signal.strong }
    : null;
}

/** Only the description of an object of this API: it names the object's tag. */
function readJsonSchema(value: JsonObject): Pasted | null {
  const [tag] = memberArray(own(value.properties, 'object'), 'enum');
  const isOfOurs = typeof value.$schema === 'string' && typeof tag === 'string' && schemasByTag().has(tag);
  return isOfOurs ? { response: jsonSchema, score: signal.strong } : null;
}

const readTagged = (value: unknown): z.ZodMiniType | null => schemaOfTagged(value, schemasByTag());

/** Fields by which objects of this API differ from those of the Frontend API. */
const backendFields: ReadonlyMap<unknown, readonly string[]> = new Map([
  ['session', ['user_id', 'client_id']],
  ['client', ['session_ids']],
  ['user', ['private_metadata', 'scim']],
  ['organization', ['private_metadata', 'created_by']],
  ['organization_membership', ['private_metadata']],
  ['organization_invitation', ['private_metadata', 'inviter_id']],
]);

/** Fields that sessions and clients have in the Frontend API alone. */
const frontendFields = ['last_active_token', 'sign_in'];

/** Tags that the Frontend API does not use. */
const backendTags = new Set<unknown>([
  'actor_token',
  'cookies',
  'machine_to_machine_token',
  'oauth_access_token',
  'sign_in_token',
  'testing_token',
  'total_count',
]);

function isBackends(value: unknown): boolean {
  const has = (name: string): boolean => own(value, name) !== undefined;
  const tag = own(value, 'object');
  // The other reference has no tag on tokens: a sample with one, which holds no token, is of this one.
  if (tag === 'token') return !holdsToken(own(value, 'jwt'));
  return backendTags.has(tag) || ((backendFields.get(tag) ?? []).some(has) && !frontendFields.some(has));
}

const holdsToken = (jwt: unknown): boolean => typeof jwt === 'string' && isClerkToken(jwt);
