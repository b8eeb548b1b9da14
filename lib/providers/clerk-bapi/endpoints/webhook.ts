import type { Endpoint } from '../../provider.ts';
import { knownEvent } from '../schemas/event.ts';

/** What Clerk sends to the app's own server. It has no path of ours: an event is known by its form, wherever it is found. */
export const webhookReceive: Endpoint = {
  id: 'webhook.receive',
  title: 'Receive webhook',
  method: 'POST',
  path: '',
  response: knownEvent,
};
