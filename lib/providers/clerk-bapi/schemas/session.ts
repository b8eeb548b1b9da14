import { field, object } from '../../../parse/index.ts';
import { sessionFields, sessionMeaning } from '../../clerk/schemas/session-fields.ts';
import { user } from './user.ts';

const fields = {
  ...sessionFields,
  user_id: field.id('user', 'Who signed in'),
  client_id: field.id('client', 'Browser or device on which the user signed in'),
  actor: sessionFields.actor.optional(),
  last_active_organization_id: sessionFields.last_active_organization_id.optional(),
};

/** A session as servers get it: user and client by their identifiers, and no token. */
export const session = object('session', sessionMeaning, fields);

/** A session as webhooks tell it (Webhooks reference, `SessionEventPayload`). */
export const sessionOfEvent = object('session', sessionMeaning, { ...fields, user: user.nullish() });
