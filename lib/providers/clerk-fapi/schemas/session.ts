import { z } from 'zod';
import { field, object } from '../../../parse/index.ts';
import { publicUserData } from '../../clerk/schemas/public-user-data.ts';
import { sessionFields, sessionMeaning } from '../../clerk/schemas/session-fields.ts';
import { token } from '../../clerk/schemas/token.ts';
import { user } from './user.ts';

const fields = {
  ...sessionFields,
  last_active_token: token.nullable(),
  factor_verification_age: z
    .array(field.duration('minutes', 'Since the first and the second factor were verified; -1 is never'))
    .nullish(),
  user: user.nullable(),
  public_user_data: publicUserData.nullable(),
};

/**
 * A session as a client holds it, and as `/v1/me/sessions` lists it: there user, public data and token are null,
 * and `latest_activity` tells the device.
 */
export const session = object('session', sessionMeaning, fields);

/** The part of a session that a reverification carries (`Client.SessionBase`), and perhaps all of it. */
export const sessionOutline = object('session', sessionMeaning, {
  ...fields,
  last_active_token: fields.last_active_token.optional(),
  actor: fields.actor.optional(),
  last_active_organization_id: fields.last_active_organization_id.optional(),
  user: fields.user.optional(),
  public_user_data: fields.public_user_data.optional(),
  created_at: fields.created_at.optional(),
  updated_at: fields.updated_at.optional(),
});
