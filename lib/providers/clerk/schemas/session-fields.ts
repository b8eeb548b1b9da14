import { z } from 'zod/mini';
import { field, object } from '../../../parse/index.ts';
import { sessionStatuses } from '../../../session-view.ts';
import { actor } from './actor.ts';
import { sessionActivity } from './session-activity.ts';

const sessionTask = object('session_task', 'What the user has to do before the session is active', {
  key: field.choice(['choose-organization', 'reset-password', 'setup-mfa'], 'The task, such as choose-organization'),
});

export const sessionMeaning = 'A sign-in of one user on one client';

/** What both APIs say of a session. */
export const sessionFields = {
  object: field.choice(['session'], 'Kind of this object'),
  id: field.id('sess', 'The session'),
  status: field.choice(sessionStatuses, 'Whether the session can be used; active and pending are signed in'),
  expire_at: field.timeMs('When the session ends, however active it is'),
  abandon_at: field.timeMs('When the session ends if its client stays away'),
  last_active_at: field.timeMs('When a page last touched the session or took a token'),
  last_active_organization_id: z.nullable(field.id('org', 'Organization that is active; null is the personal account')),
  actor: z.nullable(actor),
  tasks: z.nullish(z.array(sessionTask)),
  latest_activity: z.nullish(sessionActivity),
  created_at: field.timeMs('When the user signed in'),
  updated_at: field.timeMs('When it last changed'),
};
