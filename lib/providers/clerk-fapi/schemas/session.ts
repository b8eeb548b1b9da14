import { z } from 'zod/mini';
import { factorsInBrief } from '../../../in-words.ts';
import { field, object } from '../../../parse/index.ts';
import { coreFields } from '../../clerk/schemas/core-fields.ts';
import { publicUserData } from '../../clerk/schemas/public-user-data.ts';
import { sessionFields, sessionMeaning } from '../../clerk/schemas/session-fields.ts';
import { token } from '../../clerk/schemas/token.ts';
import { user } from './user.ts';

const fields = {
  ...sessionFields,
  last_active_token: z.nullable(token),
  factor_verification_age: z.nullish(
    field.list(
      field.duration('minutes', 'Since the factor was verified: 0 is the first factor, 1 the second'),
      'When each factor was verified, as of the response',
      factorsInBrief,
    ),
  ),
  user: z.nullable(user),
  public_user_data: z.nullable(publicUserData),
};

/**
 * A session as a client holds it, and as `/v1/me/sessions` lists it: there user, public data and token are null,
 * and `latest_activity` tells the device.
 */
export const session = object('session', sessionMeaning, fields, { core: coreFields.session });

/** The part of a session that a reverification carries (`Client.SessionBase`), and perhaps all of it. */
export const sessionOutline = object(
  'session',
  sessionMeaning,
  {
    ...fields,
    last_active_token: z.optional(fields.last_active_token),
    actor: z.optional(fields.actor),
    last_active_organization_id: z.optional(fields.last_active_organization_id),
    user: z.optional(fields.user),
    public_user_data: z.optional(fields.public_user_data),
    created_at: z.optional(fields.created_at),
    updated_at: z.optional(fields.updated_at),
  },
  { core: coreFields.session },
);
