import { currentSession, type World } from '../world.ts';
import { sessionObject } from './session.ts';
import { signInAttempt } from './sign-in.ts';

const YEAR = 365 * 86_400_000;

export const client = (world: World) => ({
  object: 'client',
  id: world.clientId,
  sessions: world.sessions.map((session) => sessionObject(world, session)),
  // Only an attempt in progress is part of the client.
  sign_in: world.signIn && !world.signIn.session ? signInAttempt(world, world.signIn) : null,
  sign_up: null,
  last_active_session_id: currentSession(world)?.id ?? null,
  last_authentication_strategy: world.sessions.length > 0 ? 'password' : null,
  cookie_expires_at: world.instance.mode === 'production' ? world.createdAt + YEAR : null,
  captcha_bypass: false,
  created_at: world.createdAt,
  updated_at: world.updatedAt,
});
