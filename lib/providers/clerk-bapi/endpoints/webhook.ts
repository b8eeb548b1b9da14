import type { z } from 'zod/mini';
import type { Content } from '../../../capture/index.ts';
import { own } from '../../../json.ts';
import type { Endpoint } from '../../provider.ts';
import { isEventType, knownEvent } from '../schemas/event.ts';

const title = 'Receive webhook';

/** What Clerk sends to the app's own server. It has no path of ours: an event is known by its form, wherever it is found. */
export const webhookReceive: Endpoint = {
  id: 'webhook.receive',
  title,
  titleWith: titleOf,
  method: 'POST',
  path: '',
  request: knownEvent,
  isWebhook: true,
};

/** The same operation about an event of its own kind. */
export const webhookOf = (event: z.ZodMiniType): Endpoint => ({ ...webhookReceive, request: event });

/** An event that was pasted by itself. */
export const pastedEvent = (event: z.ZodMiniType): Endpoint => {
  const { id, method, path } = webhookReceive;
  return { id, title, method, path, response: event };
};

function titleOf(request: Content): string | null {
  const type = request.kind === 'json' ? own(request.value, 'type') : null;
  return isEventType(type) ? `${title} ${type}` : null;
}
