// The forms in which the Frontend API answers.
import { randomBytes } from 'node:crypto';
import { client } from '../objects/client.ts';
import type { Refusal } from '../scenarios.ts';
import type { Answer } from '../server/call.ts';
import type { World } from '../world.ts';

/** Most answers carry the whole client along, so that the SDK's state follows every call. */
export const enveloped = (world: World, response: unknown): Answer => ({
  status: 200,
  body: { response, client: client(world) },
});

export const refused = ({ status, code, message, retryAfter }: Refusal, parameter?: string): Answer => ({
  status,
  ...(retryAfter === undefined ? {} : { headers: { 'retry-after': String(retryAfter) } }),
  body: {
    errors: [{ message, long_message: `${message}.`, code, ...(parameter ? { meta: { param_name: parameter } } : {}) }],
    clerk_trace_id: randomBytes(16).toString('hex'),
  },
});

export const notFound = (): Answer =>
  refused({ status: 404, code: 'resource_not_found', message: 'Resource not found' });
