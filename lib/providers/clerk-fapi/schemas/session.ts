import { z } from 'zod';
import { field, object } from '../../../parse/index.ts';
import { actor } from './actor.ts';
import { publicUserData } from './public-user-data.ts';
import { sessionActivity } from './session-activity.ts';
import { token } from './token.ts';
import { user } from './user.ts';

export const sessionStatuses = [
  'active',
  'pending',
  'ended',
  'expired',
  'removed',
  'replaced',
  'revoked',
  'abandoned',
] as const;

const sessionTask = object('session_task', 'What the user has to do before the session is active', {
  key: field.choice(['choose-organization', 'reset-password', 'setup-mfa'], 'The task, such as choose-organization'),
});

const whatItIs = 'A sign-in of one user on one client';

const ownFields = {
  object: field.choice(['session'], 'Kind of this object'),
  id: field.id('sess', 'The session'),
  status: field.choice(sessionStatuses, 'Whether the session can be used; active and pending are signed in'),
  expire_at: field.timeMs('When the session ends, however active it is'),
  abandon_at: field.timeMs('When the session ends if its client stays away'),
  last_active_at: field.timeMs('When a page last touched the session or took a token'),
  last_active_token: token.nullable(),
  actor: actor.nullable(),
  tasks: z.array(sessionTask).nullish(),
  factor_verification_age: z
    .array(field.duration('minutes', 'Since the first and the second factor were verified; -1 is never'))
    .nullish(),
  latest_activity: sessionActivity.nullish(),
};

const surroundings = {
  last_active_organization_id: field.id('org', 'Organization that is active; null is the personal account').nullable(),
  user: user.nullable(),
  public_user_data: publicUserData.nullable(),
  created_at: field.timeMs('When the user signed in'),
  updated_at: field.timeMs('When the session last changed'),
};

/**
 * A session as a client holds it, and as `/v1/me/sessions` lists it: there user, public data and token are null,
 * and `latest_activity` tells the device.
 */
export const session = object('session', whatItIs, { ...ownFields, ...surroundings });

/** The part of a session that a reverification carries (`Client.SessionBase`), and perhaps all of it. */
export const sessionOutline = object('session', whatItIs, {
  ...ownFields,
  last_active_token: ownFields.last_active_token.optional(),
  actor: ownFields.actor.optional(),
  last_active_organization_id: surroundings.last_active_organization_id.optional(),
  user: surroundings.user.optional(),
  public_user_data: surroundings.public_user_data.optional(),
  created_at: surroundings.created_at.optional(),
  updated_at: surroundings.updated_at.optional(),
});
