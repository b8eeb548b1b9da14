import type { z } from 'zod/mini';
import type { Content } from '../../../capture/index.ts';
import { isObject } from '../../../json.ts';
import { type Claim, type Head, pathTemplate, signal } from '../../../recognize/index.ts';
import { schemaOfTagged } from '../../clerk/by-tag.ts';
import type { Endpoint } from '../../provider.ts';
import { webhookOf } from '../endpoints/webhook.ts';
import { schemasByTag } from '../schemas/by-tag.ts';
import { isEventType, schemaOfEvent } from '../schemas/event.ts';

/**
 * The schema of a value that is one of Clerk's events. Other vendors call theirs so too: the type has to be a published one, or
 * the data an object of Clerk's.
 */
export function eventSchema(value: unknown): z.ZodMiniType | null {
  if (!isObject(value) || value.object !== 'event' || !isObject(value.data)) return null;
  const { type, data } = value;
  if (!isEventType(type) && schemaOfTagged(data, schemasByTag()) === null) return null;
  return schemaOfEvent(type, data);
}

/** A webhook, which goes to an address of the app's choice: the event that it brings tells whose it is. */
export function claimWebhook({ path }: Head, sent: Content): Claim<Endpoint> | null {
  const event = sent.kind === 'json' ? eventSchema(sent.value) : null;
  return event && { route: webhookOf(event), params: {}, path: pathTemplate(path), score: signal.strong };
}
