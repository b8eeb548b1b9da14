import { z } from 'zod/mini';
import { field, object } from '../../../parse/index.ts';
import { coreFields } from '../../clerk/schemas/core-fields.ts';
import { sessionFields, sessionMeaning } from '../../clerk/schemas/session-fields.ts';
import { user } from './user.ts';

const fields = {
  ...sessionFields,
  user_id: field.id('user', 'Who signed in'),
  client_id: field.id('client', 'Browser or device on which the user signed in'),
  actor: z.optional(sessionFields.actor),
  last_active_organization_id: z.optional(sessionFields.last_active_organization_id),
};

const core = [...coreFields.session, 'user_id', 'client_id'];

/** A session as servers get it: user and client by their identifiers, and no token. */
export const session = object('session', sessionMeaning, fields, { core });

/** A session as webhooks tell it (Webhooks reference, `SessionEventPayload`). */
export const sessionOfEvent = object('session', sessionMeaning, { ...fields, user: z.nullish(user) }, { core });
