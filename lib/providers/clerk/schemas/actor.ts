import { z } from 'zod/mini';
import { field, structure } from '../../../parse/index.ts';

/** Who acts as the user: a person of the Dashboard, or an agent (RFC 8693 §4.1 calls the claim `act`). */
export const actor = structure('actor', 'Who acts in the name of the user', {
  sub: z.optional(field.text('username', 'Who acts')),
  iss: z.optional(field.text('url', 'Who vouches for the actor')),
  sid: z.optional(field.id('sess', 'Session of the actor')),
  type: z.optional(field.text('text', 'agent, where a program acts')),
});
