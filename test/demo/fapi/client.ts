// The client and the instance it belongs to.
import { newId } from '../instance/ksuid.ts';
import { closeAllSessions, useSession } from '../instance/sessions.ts';
import { client } from '../objects/client.ts';
import { environment } from '../objects/environment/index.ts';
import { clockOf } from '../world.ts';
import { enveloped } from './answers.ts';
import type { Handler } from './visit.ts';

export const createDevBrowser: Handler = ({ world }) => {
  const now = clockOf(world);
  const id = newId('dvb', now);
  return {
    status: 200,
    headers: { 'clerk-db-jwt': id },
    body: { object: 'dev_browser', id, instance_id: world.instance.published.id, created_at: now, updated_at: now },
  };
};

/** Not in an envelope: it is the same for every visitor. */
export const readEnvironment: Handler = ({ world }) => ({
  status: 200,
  body: environment(world.instance, world.origin),
});

/** Here the client is the response itself, and does not come along a second time. */
export const readClient: Handler = ({ world, call }) => {
  const isUnknown = world.instance.mode === 'production' && world.sessions.length > 0 && !call.cookies.has('__client');
  if (isUnknown || (world.scenario.client === 'null' && !world.signIn)) {
    return { status: 200, body: { response: null, client: null } };
  }
  for (const session of world.sessions) useSession(world, session);
  return { status: 200, body: { response: client(world), client: null } };
};

export const removeSessions: Handler = ({ world }) => {
  closeAllSessions(world);
  return enveloped(world, client(world));
};
