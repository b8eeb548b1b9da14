import { field, structure } from '../../../parse/index.ts';

/** Who acts as the user: a person of the Dashboard, or an agent (RFC 8693 §4.1 calls the claim `act`). */
export const actor = structure('actor', 'Who acts in the name of the user', {
  sub: field.text('username', 'Who acts').optional(),
  iss: field.text('url', 'Who vouches for the actor').optional(),
  sid: field.id('sess', 'Session of the actor').optional(),
  type: field.text('text', 'agent, where a program acts').optional(),
});
